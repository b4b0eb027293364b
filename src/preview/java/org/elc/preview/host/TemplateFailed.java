package org.elc.preview.host;

/** A template that Confluence would not render, or would render with a hole. */
public final class TemplateFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TemplateFailed(String message) {
    super(message);
  }

  public TemplateFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
