package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.elc.benchlearning.core.notice.Delivery;

/** Keeps what each person is told, and how far the mails have come. */
public interface DeliveryStore {
  /** Adds deliveries; a notice goes to a person once, whatever is added again. */
  void add(Collection<Delivery> deliveries);

  /** Whose mail is due, the earliest first. */
  List<Delivery> due(Instant now, int most);

  /** All of a person's that are due in one mail a day, in the order in which they came. */
  List<Delivery> digest(String userKey, Instant now);

  /**
   * Takes waiting ones to mail them, all or none; false when somebody else, on any node, has taken
   * one of them. Committed when it returns, unless the caller holds a transaction.
   */
  boolean claim(Collection<String> ids, Instant now);

  /** Those that were claimed before a moment and never settled: their node died. */
  List<Delivery> interrupted(Instant before);

  /** Replaces state, time, attempts and problem of those that are in that state now. */
  void settle(Delivery.Mail from, Collection<Delivery> deliveries);

  /** Of one person, the newest first. */
  List<Delivery> of(String userKey, int most);

  /** Marks those of this person as read that are among the ids. */
  void read(String userKey, Collection<String> ids);

  /** How many have that state. */
  int count(Delivery.Mail mail);

  /** Removes everything of one person. */
  void forgetPerson(String userKey);

  /** Removes those of these notices. */
  void removeOf(Collection<String> notices);
}
