package org.elc.benchlearning.app.audit;

import java.util.Objects;
import java.util.Optional;

/**
 * Which lines somebody asks for, as texts of a form or an address; a blank one asks for everything.
 *
 * @param area {@code figures} and so on
 * @param kind {@code figure-saved} and so on
 * @param from a day, from its beginning, or an instant
 * @param until a day, to its end, or an instant
 * @param before id of the line after which the answer goes on
 */
public record TrailQuestion(
    Optional<String> member,
    Optional<String> round,
    String area,
    String kind,
    String from,
    String until,
    String before) {
  /** Everything. */
  public static final TrailQuestion ALL =
      new TrailQuestion(Optional.empty(), Optional.empty(), "", "", "", "", "");

  public TrailQuestion {
    member = member.map(String::strip).filter(key -> !key.isEmpty());
    round = round.map(String::strip).filter(key -> !key.isEmpty());
    Objects.requireNonNull(area);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(from);
    Objects.requireNonNull(until);
    Objects.requireNonNull(before);
  }

  public TrailQuestion of(String memberKey) {
    return new TrailQuestion(Optional.of(memberKey), round, area, kind, from, until, before);
  }

  /** The same, from that line on. */
  public TrailQuestion after(String id) {
    return new TrailQuestion(member, round, area, kind, from, until, id);
  }
}
