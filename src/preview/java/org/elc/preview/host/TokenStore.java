package org.elc.preview.host;

import java.util.Optional;

/** Personal access tokens; the wiki registers one with {@link HostComponents}. */
public interface TokenStore {

  /** The account that a token speaks for, unless the token is unknown, expired or revoked. */
  Optional<Account> accountOf(String token);
}
