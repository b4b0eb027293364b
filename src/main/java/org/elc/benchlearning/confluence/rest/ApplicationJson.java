package org.elc.benchlearning.confluence.rest;

import java.util.List;
import java.util.Map;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.Joining;

/**
 * An application for membership; what there is not is null.
 *
 * @param applicant log-in name
 * @param contact log-in name
 * @param claims {@code NOT_NEEDED} if it says that it helped to develop the benchmark
 * @param reason of the last decision
 * @param place whether it took a place, once it is accepted
 * @param member the key under which it is a member, once it is accepted
 */
@SuppressWarnings("NullAway") // null is what JSON says for "none"
public record ApplicationJson(
    String id,
    String organisation,
    String country,
    List<String> services,
    String sizeBand,
    String applicant,
    String contact,
    String letter,
    String intake,
    String claims,
    String sentAt,
    String state,
    String decidedAt,
    String reason,
    String place,
    String member) {

  static ApplicationJson of(Application a, Map<String, String> userNames) {
    Joining j = a.joining();
    return new ApplicationJson(
        a.id(),
        j.organisation(),
        j.country(),
        List.copyOf(j.services()),
        j.sizeBand().name(),
        userNames.getOrDefault(a.applicant(), a.applicant()),
        userNames.getOrDefault(j.contact(), j.contact()),
        j.letter(),
        j.intake().name(),
        (j.developed() ? Application.Place.NOT_NEEDED : Application.Place.TAKEN).name(),
        a.sentAt().toString(),
        a.state().name(),
        a.decision().map(d -> d.at().toString()).orElse(null),
        a.decision().map(Application.Decision::reason).orElse(null),
        a.place().map(Enum::name).orElse(null),
        a.member().orElse(null));
  }
}
