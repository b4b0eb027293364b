package org.elc.preview.host.template;

/**
 * {@code $request} in a template: the context path, and nothing else that the product's request
 * has, because nobody knows what else its allowlist lets through. Public because Velocity calls it.
 */
public record RequestInTemplate(String contextPath) {

  public String getContextPath() {
    return contextPath;
  }
}
