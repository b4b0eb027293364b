package org.elc.benchlearning.app.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.elc.benchlearning.app.Acting;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.membership.Consents;
import org.elc.benchlearning.app.port.InMemoryConsentStore;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.membership.AMember;
import org.elc.benchlearning.core.membership.Consent.Audience;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * The round r23 of 25 members and units, 23 in Norway and two in Sweden, of which 24 have a value
 * of A: no-b8, no-b9, the two units of no-units, se-1 and se-2 are the best quarter of all. A
 * reader and a partner may have three participants between them, which would leave two to be named;
 * but Sweden's coordinator knows se-1 and se-2 and may know no-units, which leaves one; and
 * Norway's coordinator may know a Swede, so that neither of the two is named. In Norway six of 22
 * are the best, no-b6 and no-b7 beside the four.
 */
final class NamedRound {
  static final Actor NO_1_EDITOR = Acting.editorOf("no-1");
  static final Actor NO_B8 = Acting.editorOf("no-b8");
  static final PeerGroup NORWAY = PeerGroup.of(PeerGroup.Trait.COUNTRY, "NO");
  static final Set<String> BEST_OF_ALL = Set.of("no-b8", "no-b9", "no-units", "se-1", "se-2");
  static final Set<String> BEST_OF_NORWAY = Set.of("no-b6", "no-b7", "no-b8", "no-b9", "no-units");

  final ResultWorld results = new ResultWorld();
  final InMemoryConsentStore store = new InMemoryConsentStore();
  final Consents consents =
      new Consents(
          store,
          results.world.members,
          results.world.editions,
          results.world.calendar(),
          results.world.transactions());
  final BestInClass best =
      results.bestInClass(
          new ConsentedNames(store, results.world.members, results.world.calendar()));
  final ContactRequests contacts =
      new ContactRequests(
          best, results.world.members, results.world.transactions(), results.world.notices);

  NamedRound() {
    for (int i = 1; i <= 12; i++) {
      results.world.members.save(
          List.of(AMember.called("no-b" + i).admitted("2025-06-01").build()));
    }
    results.collect("r23", 2023, -5);
    results.world.clock.set("2026-03-01T10:00:00Z");
    results.world.roundClock().advance();
    write("r23.1", BEST_OF_ALL, BEST_OF_NORWAY);
  }

  void write(String revision, Set<String> bestOfAll, Set<String> bestOfNorway) {
    results.world.results.writeGroups(
        revision,
        Map.of(
            PeerGroup.ALL,
            List.of(shown("A", PeerGroup.ALL, 24), hidden("B")),
            NORWAY,
            List.of(shown("A", NORWAY, 22))));
    Map<ParticipantId, List<Position>> positions = new HashMap<>();
    for (Participant participant : results.world.rounds.participants("r23")) {
      positions.put(
          participant.id(),
          List.of(
              position(PeerGroup.ALL, bestOfAll.contains(participant.id().member())),
              position(NORWAY, bestOfNorway.contains(participant.id().member()))));
    }
    results.world.results.writePositions(revision, positions);
  }

  /** Another median of all; everything else of the revision stays. */
  void writeMedian(String revision, double median) {
    results.world.results.writeGroups(
        revision, Map.of(PeerGroup.ALL, List.of(shown("A", PeerGroup.ALL, 24, median))));
  }

  /** Another number of values in a group; everything else of the revision stays. */
  void writeSize(String revision, PeerGroup group, int n) {
    results.world.results.writeGroups(revision, Map.of(group, List.of(shown("A", group, n))));
  }

  private static GroupStatistics shown(String indicator, PeerGroup group, int n) {
    return shown(indicator, group, n, 50);
  }

  private static GroupStatistics shown(String indicator, PeerGroup group, int n, double median) {
    return new GroupStatistics(
        indicator,
        group,
        OptionalInt.of(n),
        OptionalDouble.empty(),
        OptionalDouble.of(25),
        OptionalDouble.of(median),
        OptionalDouble.of(75),
        OptionalDouble.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  private static GroupStatistics hidden(String indicator) {
    return GroupStatistics.suppressed(indicator, PeerGroup.ALL, Suppression.TOO_FEW);
  }

  private static Position position(PeerGroup group, boolean isBest) {
    return new Position(
        "A",
        group,
        50,
        OptionalInt.empty(),
        false,
        OptionalInt.empty(),
        OptionalDouble.empty(),
        OptionalInt.of(isBest ? 4 : 2),
        OptionalInt.empty(),
        Optional.of(isBest ? Band.BEST : Band.MIDDLE),
        isBest,
        Optional.empty());
  }

  static BenchmarkRequest asking(String group) {
    return asking("r23", group);
  }

  private static BenchmarkRequest asking(String round, String group) {
    return new BenchmarkRequest(
        Optional.of(round),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(group));
  }

  List<String> named(Actor reader, String group) {
    return namedIn("r23", reader, group);
  }

  List<String> namedIn(String round, Actor reader, String group) {
    return best.report(reader, asking(round, group)).entries().stream()
        .filter(e -> e.indicator().code().equals("A"))
        .flatMap(e -> e.named().stream())
        .map(n -> n.member().key())
        .toList();
  }

  void agree(Actor editor, String member, Audience audience) {
    consents.set(editor, member, Consents.ALL, Optional.of(audience));
  }

  void allAgree(String... members) {
    Map<String, MemberRole> everybody = new HashMap<>();
    List.of(members).forEach(m -> everybody.put(m, MemberRole.EDITOR));
    Actor all = Actor.member("all", everybody);
    everybody.keySet().forEach(m -> agree(all, m, Audience.PUBLIC));
  }

  void anHourLater() {
    results.world.clock.set(results.world.clock.instant().plusSeconds(3600).toString());
  }
}
