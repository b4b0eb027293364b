package org.elc.benchlearning.app.round;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A round as somebody typed it in. Dates are ISO ({@code 2026-12-31}), times too ({@code
 * 2026-12-31T23:59}), in the round's time zone. The names of the components are the names of the
 * fields in problems.
 *
 * @param key natural key; only looked at when the round is created
 * @param name what people call it
 * @param countries ISO codes; none for an international round
 * @param edition key of the catalogue edition
 * @param periodFrom first day of the period
 * @param periodTo last day of it
 * @param timeZone such as {@code Europe/Oslo}
 * @param opens when the job opens it; empty: by hand
 * @param due when entry ends
 * @param closes when the results are computed; empty: when entry ends
 * @param invitation {@code all} or {@code listed}; empty: all
 * @param addedGroups keys of peer groups beside those of every round; absent: as before
 */
public record RoundDraft(
    String key,
    String name,
    List<String> countries,
    String edition,
    String periodFrom,
    String periodTo,
    String timeZone,
    String opens,
    String due,
    String closes,
    String invitation,
    Optional<List<String>> addedGroups) {
  public RoundDraft {
    Objects.requireNonNull(key);
    Objects.requireNonNull(name);
    countries = List.copyOf(countries);
    Objects.requireNonNull(edition);
    Objects.requireNonNull(periodFrom);
    Objects.requireNonNull(periodTo);
    Objects.requireNonNull(timeZone);
    Objects.requireNonNull(opens);
    Objects.requireNonNull(due);
    Objects.requireNonNull(closes);
    Objects.requireNonNull(invitation);
    addedGroups = addedGroups.map(List::copyOf);
  }

  /** Leaves the peer groups as they are. */
  public RoundDraft(
      String key,
      String name,
      List<String> countries,
      String edition,
      String periodFrom,
      String periodTo,
      String timeZone,
      String opens,
      String due,
      String closes,
      String invitation) {
    this(
        key,
        name,
        countries,
        edition,
        periodFrom,
        periodTo,
        timeZone,
        opens,
        due,
        closes,
        invitation,
        Optional.empty());
  }
}
