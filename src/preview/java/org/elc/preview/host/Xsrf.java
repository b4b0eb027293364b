package org.elc.preview.host;

import jakarta.servlet.http.HttpServletRequest;

/** The token that proves that a form came from one of our own pages. */
public interface Xsrf {

  /** The name of the form field: {@code atl_token}. */
  String FIELD = "atl_token";

  /** The token of this reader's session, made if there is none. */
  String token(HttpServletRequest request);

  /** Whether a request may change something: it carries the session's token. */
  boolean allows(HttpServletRequest request);
}
