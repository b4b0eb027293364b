package org.elc.benchlearning.app.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elc.benchlearning.app.Acting;
import org.elc.benchlearning.app.port.InMemoryConsentStore;
import org.elc.benchlearning.app.results.BestInClass.Entry;
import org.elc.benchlearning.app.results.BestInClass.Named;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.membership.Consent;
import org.elc.benchlearning.core.membership.Consent.Audience;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * The names that stand beside results when every member has agreed to be named to everybody, before
 * anything was known: more there can never be. For attacks on what the names tell of those who have
 * not agreed.
 */
public final class NamedIfAllAgree {
  private final BestInClass best;

  /** Everybody agrees who is a member now, beside each of these indicators. */
  public NamedIfAllAgree(RoundWorld world, List<Indicator> indicators) {
    InMemoryConsentStore consents = new InMemoryConsentStore();
    for (Member member : world.members.all()) {
      consents.give(
          indicators.stream()
              .map(
                  i ->
                      new Consent(member.key(), i.code(), Audience.PUBLIC, "editor", Instant.EPOCH))
              .toList());
    }
    this.best =
        new BestInClass(
            new SubjectChoice(
                new ResultAccess(world.rounds, world.settings), world.rounds, world.members),
            world.editions,
            world.rounds,
            world.results,
            new ConsentedNames(consents, world.members, world.calendar()));
  }

  /** Who is named in a round, by indicator and group. */
  public Map<String, Map<PeerGroup, List<ParticipantId>>> in(String round) {
    Map<String, Map<PeerGroup, List<ParticipantId>>> named = new TreeMap<>();
    for (PeerGroup group : report(round, Optional.empty()).groups()) {
      for (Entry entry : report(round, Optional.of(group.key())).entries()) {
        List<ParticipantId> ids = new ArrayList<>();
        entry.named().forEach(one -> ids.add(id(one)));
        named.computeIfAbsent(entry.indicator().code(), i -> new TreeMap<>()).put(group, ids);
      }
    }
    return named;
  }

  private BestInClass.Report report(String round, Optional<String> group) {
    return best.report(
        Acting.FACILITATOR,
        new BenchmarkRequest(
            Optional.of(round), Optional.empty(), Optional.empty(), Optional.empty(), group));
  }

  private static ParticipantId id(Named named) {
    return new ParticipantId(named.member().key(), named.unit().map(Unit::key).orElse(""));
  }
}
