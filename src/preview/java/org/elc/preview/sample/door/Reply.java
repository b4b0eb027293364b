package org.elc.preview.sample.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the site answered.
 *
 * @param path where the answer comes from, after redirects
 */
public record Reply(String path, int status, String body) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(path + " answered no JSON: " + shortly(), e);
    }
  }

  /** This reply, if it is what was hoped for; otherwise the work cannot go on. */
  public Reply ok() {
    if (status < 200 || status > 299) {
      throw new Refusal(this);
    }
    return this;
  }

  private String shortly() {
    return body.substring(0, Math.min(body.length(), 2000));
  }

  /** The site did not do what it was asked. */
  public static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Refusal(Reply reply) {
      super(reply.path + " answered " + reply.status + ": " + reply.shortly());
      this.status = reply.status;
    }

    public int status() {
      return status;
    }
  }
}
