package org.elc.benchlearning.confluence.rest;

import java.util.List;
import org.elc.benchlearning.core.round.Round;

/**
 * A round. Dates and times are ISO; times are local to {@code timeZone}, those that end in {@code
 * At} are instants. A round that is opened by hand has no {@code opens}: null.
 *
 * @param countries none for an international round
 * @param addedGroups keys of the peer groups that it has beside those of every round
 */
@SuppressWarnings("NullAway") // null is what JSON says for "none"
public record RoundJson(
    String key,
    String name,
    List<String> countries,
    String edition,
    String periodFrom,
    String periodTo,
    String timeZone,
    String opens,
    String due,
    String dueAt,
    String closes,
    String closesAt,
    String invitation,
    List<String> addedGroups,
    String state,
    String readers) {
  static RoundJson of(Round round) {
    return new RoundJson(
        round.key(),
        round.name(),
        List.copyOf(round.countries()),
        round.edition(),
        round.schedule().periodFrom().toString(),
        round.schedule().periodTo().toString(),
        round.schedule().zone().getId(),
        round.schedule().opens().map(Object::toString).orElse(null),
        round.schedule().due().toString(),
        round.schedule().dueAt().toString(),
        round.schedule().closes().toString(),
        round.schedule().closesAt().toString(),
        round.invitation().name(),
        List.copyOf(round.addedGroups()),
        round.state().name(),
        round.readers().name());
  }
}
