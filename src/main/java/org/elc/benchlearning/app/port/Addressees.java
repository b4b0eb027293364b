package org.elc.benchlearning.app.port;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** People as mails need to know them, looked up in the wiki when a mail is written. */
public interface Addressees {
  /**
   * Somebody whom mails may reach.
   *
   * @param address as the wiki has it; may be empty or unusable
   * @param locale what the person reads the wiki in
   * @param zone in which the person's clock runs
   */
  record Addressee(String userKey, String address, Locale locale, ZoneId zone) {
    public Addressee {
      Objects.requireNonNull(userKey);
      Objects.requireNonNull(address);
      Objects.requireNonNull(locale);
      Objects.requireNonNull(zone);
    }
  }

  /** Empty for who is not there any more or is deactivated. */
  Optional<Addressee> find(String userKey);
}
