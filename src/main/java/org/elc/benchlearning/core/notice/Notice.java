package org.elc.benchlearning.core.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that people are to be told. It never carries a figure, nor a text in which somebody may
 * have written one, such as a reason: mails leave the wiki, and stay where they arrive.
 *
 * @param kind what happened
 * @param audience whom it is for
 * @param about what it is about
 * @param details what the kind carries besides
 * @param by user key of who did it, and need not be told; absent for the calendar
 * @param once announced only if nothing was announced under this key before
 */
public record Notice(
    NoticeKind kind,
    Audience audience,
    About about,
    Map<Detail, String> details,
    Optional<String> by,
    Optional<String> once) {

  /** What a notice carries besides its subject. */
  public enum Detail {
    /** An instant, shown in the reader's time zone. */
    UNTIL,
    /** A day. */
    DAY,
    /** A number of days. */
    DAYS,
    /** The last day as a candidate. */
    CANDIDATE_UNTIL,
    /** What people call a thing that has no key. */
    NAME,
    /** ISO code of a country, for those who have a right there. */
    COUNTRY,
    /** Id of a proposal for the catalogue. */
    PROPOSAL
  }

  public Notice {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(audience);
    Objects.requireNonNull(about);
    Objects.requireNonNull(by);
    Objects.requireNonNull(once);
    Map<Detail, String> copy = new EnumMap<>(Detail.class);
    copy.putAll(details);
    details = Collections.unmodifiableMap(copy);
  }

  public static Notice of(NoticeKind kind, Audience audience, About about) {
    return new Notice(kind, audience, about, Map.of(), Optional.empty(), Optional.empty());
  }

  public Notice until(Instant instant) {
    return with(Detail.UNTIL, instant.toString());
  }

  public Notice day(LocalDate day) {
    return with(Detail.DAY, day.toString());
  }

  public Notice candidateUntil(LocalDate lastDay) {
    return with(Detail.CANDIDATE_UNTIL, lastDay.toString());
  }

  public Notice days(long days) {
    return with(Detail.DAYS, Long.toString(days));
  }

  public Notice name(String name) {
    return with(Detail.NAME, name);
  }

  /** About a country's proposal for the catalogue. */
  public Notice ofProposal(String country, String id) {
    return with(Detail.COUNTRY, country).with(Detail.PROPOSAL, id);
  }

  public Notice by(Optional<String> userKey) {
    return new Notice(kind, audience, about, details, userKey, once);
  }

  /** Only if nothing was announced under this key before. */
  public Notice once(String key) {
    return new Notice(kind, audience, about, details, by, Optional.of(key));
  }

  private Notice with(Detail detail, String text) {
    Map<Detail, String> more = new EnumMap<>(Detail.class);
    more.putAll(details);
    more.put(detail, text);
    return new Notice(kind, audience, about, more, by, once);
  }
}
