package org.elc.benchlearning.app.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.learning.LearningAreas;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.round.RoundDraft;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Relationships;
import org.elc.benchlearning.core.benchmark.Relationships.Pair;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;

/**
 * The rounds r24 and r25 of {@link RoundWorld}, published: all hand in A = 5, 10, 15, ... percent
 * in the order of their keys, one point less in r24, and B = 50, but no-9 hands in nothing and se-2
 * answers A only.
 */
public final class ResultWorld {
  public static final Actor NO_1 = RoundWorld.MEMBER_NO_1;
  public static final Actor NO_9 = person("no-9");
  public static final Actor SE_2 = person("se-2");
  public static final Actor COORDINATOR_SE =
      new Actor(Optional.of("coordinator-se"), new TreeMap<>(), Set.of("SE"), false, false);

  public final RoundWorld world = new RoundWorld();
  private final ResultAccess access = new ResultAccess(world.rounds, world.settings);

  public ResultWorld() {
    publish("r24", 2024, -1);
    publish("r25", 2025, 0);
  }

  public static Actor person(String member) {
    return Actor.member("person-" + member, Map.of(member, MemberRole.READER));
  }

  public Results results() {
    return new Results(access, world.rounds, world.members, world.results, world.corrections);
  }

  public Comparisons comparisons() {
    return new Comparisons(
        new SubjectChoice(access, world.rounds, world.members),
        world.editions,
        world.figures,
        world.results,
        new Changes(world.editions, world.results));
  }

  public BestInClass bestInClass(ConsentedNames names) {
    return new BestInClass(
        new SubjectChoice(access, world.rounds, world.members),
        world.editions,
        world.rounds,
        world.results,
        names);
  }

  public Trends trends() {
    return new Trends(
        new SubjectChoice(access, world.rounds, world.members),
        world.editions,
        world.figures,
        world.results);
  }

  public Relations relations() {
    return new Relations(
        access,
        new SubjectChoice(access, world.rounds, world.members),
        world.editions,
        world.results);
  }

  /** Says of the round's two indicators how they go together in a group. */
  public void relate(String round, String group, Pair pair) {
    world.results.writeRelationships(
        world.rounds.find(round).orElseThrow().revision().orElseThrow(),
        List.of(new Relationships(PeerGroup.parse(group).orElseThrow(), List.of(pair))));
  }

  public LearningAreas learningAreas() {
    return new LearningAreas(trends());
  }

  public static BenchmarkRequest asking(String round, String member, String group) {
    return new BenchmarkRequest(
        some(round), some(member), Optional.empty(), Optional.empty(), some(group));
  }

  private static Optional<String> some(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private void publish(String key, int year, int shift) {
    collect(key, year, shift);
    world.clock.set("2026-03-01T10:00:00Z");
    world.roundClock().advance();
  }

  /** A round that is due already but waits for the job. */
  public void collect(String key, int year, int shift) {
    RoundDraft d = RoundWorld.draft(key);
    world
        .rounds()
        .create(
            RoundWorld.OFFICE,
            new RoundDraft(
                key,
                d.name(),
                d.countries(),
                d.edition(),
                year + "-01-01",
                year + "-12-31",
                d.timeZone(),
                "2026-01-02T08:00",
                "2026-02-01T08:00",
                "",
                ""));
    world.clock.set("2026-01-02T12:00:00Z");
    world.roundClock().advance();
    int percent = shift;
    for (Participant participant : world.rounds.participants(key)) {
      percent += 5;
      world.enters(key, participant.id().key(), "" + percent, ParticipantState.SUBMITTED);
    }
    world.becomes(key, "no-9", ParticipantState.ENTERING);
    Figure notReported =
        new Figure(
            "B",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Missing.NOT_REPORTED),
            "",
            "");
    world.figures.saveAll(
        key,
        Map.of(ParticipantId.whole("se-2"), List.of(notReported)),
        new Change("kari", world.clock.instant()));
  }
}
