package org.elc.preview.host;

import java.util.Locale;
import java.util.Optional;

/** Who reads; the wiki registers one with {@link HostComponents}. */
public interface Accounts {

  /** Whoever the running thread works for; empty for an anonymous reader and in jobs. */
  Optional<Account> current();

  Optional<Account> byKey(String key);

  boolean passwordMatches(Account account, String password);

  /** Makes the thread work for the account until the answer is closed. */
  SignedIn signIn(Account account);

  /** Whether the site lets anonymous readers in at all. */
  boolean anonymousAccess();

  /** The language of the thread's reader. */
  Locale locale();

  /** Ends what {@link #signIn} began. */
  interface SignedIn extends AutoCloseable {
    @Override
    void close();
  }
}
