package com.atlassian.mail;

/**
 * Real: com.atlassian.mail:atlassian-mail. Evidence: J872 (setters that answer with the mail).
 * Body: what the product's classes put in comes out again at the host's server.
 */
public class Email {
  private final String to;
  private String subject = "";
  private String body = "";
  private String mimeType = "";

  public Email(String to) {
    this.to = to;
  }

  public String getTo() {
    return to;
  }

  public Email setSubject(String text) {
    subject = text;
    return this;
  }

  public String getSubject() {
    return subject;
  }

  public Email setBody(String text) {
    body = text;
    return this;
  }

  public String getBody() {
    return body;
  }

  public Email setMimeType(String type) {
    mimeType = type;
    return this;
  }

  public String getMimeType() {
    return mimeType;
  }
}
