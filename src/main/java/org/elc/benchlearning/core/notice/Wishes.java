package org.elc.benchlearning.core.notice;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How one person wants to be told.
 *
 * @param timings for every topic
 * @param form of the mails
 */
public record Wishes(Map<Topic, Timing> timings, MailForm form) {

  /**
   * Of somebody who has said nothing. What waits for coordinators comes once a day: it is theirs to
   * work through, and there may be fifty of it, and so may be proposals for the catalogue;
   * everything else concerns the person's own figures and dates.
   */
  public static final Wishes INITIAL =
      new Wishes(
          Map.of(Topic.COORDINATION, Timing.DAILY, Topic.CATALOGUE, Timing.DAILY), MailForm.HTML);

  public Wishes {
    Objects.requireNonNull(form);
    Map<Topic, Timing> all = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      all.put(topic, timings.getOrDefault(topic, Timing.AT_ONCE));
    }
    timings = Collections.unmodifiableMap(all);
  }

  /** When to mail a notice of a kind; some are mailed whatever the person wishes. */
  public Timing timing(NoticeKind kind) {
    return kind.isAlwaysMailed()
        ? Timing.AT_ONCE
        : timings.getOrDefault(kind.topic(), Timing.AT_ONCE);
  }
}
