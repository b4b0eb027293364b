package com.atlassian.sal.api.websudo;

/** Real: com.atlassian.sal:sal-api. Evidence: SL10.0.1. */
public class WebSudoSessionException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
