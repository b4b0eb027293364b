package org.elc.benchlearning.app.validation;

import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.round.RoundWorld.FACILITATOR;
import static org.elc.benchlearning.app.round.RoundWorld.MEMBER_NO_1;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.csv.CsvForm;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.check.Outlier;
import org.elc.benchlearning.core.round.Extension;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.Submission;
import org.junit.Before;
import org.junit.Test;

public class RoundDeskTest {
  private static final String ROUND = "annual";

  private final RoundWorld world = new RoundWorld();

  @Before
  public void everybodyHasAnEditor() {
    world.open(ROUND);
    world
        .members
        .all()
        .forEach(m -> world.people.assign(m.key(), "ed-" + m.key(), MemberRole.EDITOR));
  }

  @Test
  public void whomToCallFirstStandsAtTheTop() {
    world.clock.set("2026-03-30T10:00:00Z");
    world.people.remove("no-9", "ed-no-9");
    world.enters(ROUND, "no-1", "20", ParticipantState.VALIDATED);
    world.enters(ROUND, "no-2", "20", ParticipantState.SUBMITTED);
    world.enters(ROUND, "no-3", "20", ParticipantState.ENTERING);
    entersHalf("no-4");
    world.becomes(ROUND, "no-5", ParticipantState.RETURNED);

    assertThat(
        view(COORDINATOR_NO).rows().stream()
            .map(r -> r.is().participant().id().key() + " " + r.concern())
            .toList(),
        contains(
            "no-9 NO_EDITOR",
            "no-5 RETURNED",
            "no-6 NOT_STARTED",
            "no-7 NOT_STARTED",
            "no-8 NOT_STARTED",
            "no-units/north NOT_STARTED",
            "no-units/south NOT_STARTED",
            "no-4 ENTERING",
            "no-3 ENTERING",
            "no-2 TO_VALIDATE",
            "no-1 DONE"));
  }

  @Test
  public void whoHasLittleTimeAndLittleDoneIsBehindAndWhoIsSilentIsStalled() {
    world.figures.saveAll(
        ROUND,
        Map.of(id("no-1"), List.of(RoundWorld.ratio("A", "1", "100").withEvidence(""))),
        new Change("kari", world.clock.instant()));
    world.becomes(ROUND, "no-1", ParticipantState.ENTERING);
    assertThat(concern("no-1"), is(Concern.ENTERING));
    world.clock.set("2026-03-08T09:59:00Z");
    assertThat(concern("no-1"), is(Concern.ENTERING));
    world.clock.set("2026-03-08T10:00:00Z");
    assertThat(concern("no-1"), is(Concern.STALLED));

    world.becomes(ROUND, "no-2", ParticipantState.ENTERING);
    world.clock.set("2026-03-24T21:58:00Z");
    assertThat(concern("no-2"), is(Concern.ENTERING));
    world.clock.set("2026-03-25T10:00:00Z");
    assertThat(concern("no-2"), is(Concern.BEHIND));
  }

  @Test
  public void theOwnDeadlineCountsAndAfterItNothingButMoreTimeHelps() {
    world.extended(ROUND, "no-1", "2026-04-10T12:00");
    world.clock.set("2026-04-01T10:00:00Z");

    assertThat(concern("no-1"), is(Concern.NOT_STARTED));
    assertThat(concern("no-2"), is(Concern.OVERDUE));
    world.people.remove("no-3", "ed-no-3");
    world.people.assign("no-3", "ed-no-3", MemberRole.READER);
    assertThat(concern("no-3"), is(Concern.NO_EDITOR));
  }

  /** Iglewicz and Hoaglin by hand: median 50, MAD 20, so 0.6745 * 300 / 20 = 10.1. */
  @Test
  public void valuesFarFromTheOthersAreNamed() {
    List<Integer> values = List.of(10, 20, 30, 40, 60, 70, 80, 350);
    for (int i = 0; i < values.size(); i++) {
      submits("no-" + (i + 1), RoundWorld.ratio("A", values.get(i).toString(), "1000"));
    }

    assertThat(concern("no-8"), is(Concern.TO_CHECK));
    Outlier odd = row(COORDINATOR_NO, "no-8").outliers().get(0);
    assertThat(odd.indicator(), is("A"));
    assertThat(odd.values(), is(8));
    assertThat(odd.median(), is(5.0));
    assertThat(odd.z(), is(0.6745 * 30 / 2.5));
    assertThat(row(COORDINATOR_NO, "no-1").outliers(), is(empty()));
  }

  @Test
  public void sevenValuesAreTooFewToSayWhatIsFar() {
    for (int i = 1; i <= 6; i++) {
      submits("no-" + i, RoundWorld.ratio("A", i + "0", "1000"));
    }
    submits("no-7", RoundWorld.ratio("A", "900", "1000"));

    assertThat(row(COORDINATOR_NO, "no-7").outliers(), is(empty()));
  }

  /** Ten of one in two persons would stand out; the coordinator must not learn of it. */
  @Test
  public void aFigureOfFewPersonsStandsOutForNobody() {
    for (int i = 1; i <= 8; i++) {
      submits("no-" + i, RoundWorld.ratio("A", i + "0", "1000"));
    }
    submits("no-9", RoundWorld.ratio("A", "4", "4"));

    assertThat(row(COORDINATOR_NO, "no-9").outliers(), is(empty()));
    assertThat(row(COORDINATOR_NO, "no-9").concern(), is(Concern.TO_VALIDATE));
  }

  @Test
  public void oneParticipantAloneIsAsItIsAmongAll() {
    List<Integer> values = List.of(10, 20, 30, 40, 60, 70, 80, 350);
    for (int i = 0; i < values.size(); i++) {
      submits("no-" + (i + 1), RoundWorld.ratio("A", values.get(i).toString(), "1000"));
    }
    entersHalf("no-9");

    for (DeskRow row : view(COORDINATOR_NO).rows()) {
      ParticipantId id = row.is().participant().id();
      assertThat(world.desk().participant(COORDINATOR_NO, ROUND, id).row(), is(row));
    }
    assertThat(
        world.desk().participant(COORDINATOR_NO, ROUND, id("no-8")).row().outliers(), hasSize(1));
    for (String hidden : List.of("se-1", "nobody")) {
      assertThrows(
          NotFound.class, () -> world.desk().participant(COORDINATOR_NO, ROUND, id(hidden)));
    }
    assertThrows(NotFound.class, () -> world.desk().participant(MEMBER_NO_1, ROUND, id("no-1")));
  }

  @Test
  public void atAGlanceTheFirstOfThoseToBeCalledStandAndTheRatesOfAll() {
    world.enters(ROUND, "no-1", "20", ParticipantState.SUBMITTED);
    world.becomes(ROUND, "no-5", ParticipantState.RETURNED);
    DeskView all = view(COORDINATOR_NO);

    DeskBrief brief = world.desk().brief(COORDINATOR_NO, ROUND, 4);

    assertThat(brief, is(new DeskBrief(all.rates(), all.rows().subList(0, 4))));
    assertThat(world.desk().brief(COORDINATOR_NO, ROUND, 99).first(), hasSize(10));
    assertThrows(NotFound.class, () -> world.desk().brief(MEMBER_NO_1, ROUND, 4));
  }

  @Test
  public void ratesCountWhatIsInAndWhatCameInTimeOfWhatIsExpected() {
    world.enters(ROUND, "no-1", "20", ParticipantState.SUBMITTED);
    submitted("no-1", "2026-03-31T21:58:59Z");
    world.enters(ROUND, "no-2", "20", ParticipantState.VALIDATED);
    submitted("no-2", "2026-03-31T21:59:00Z");
    world.extended(ROUND, "no-3", "2026-04-10T12:00");
    world.enters(ROUND, "no-3", "20", ParticipantState.SUBMITTED);
    submitted("no-3", "2026-04-10T09:59:59Z");
    world.enters(ROUND, "no-4", "20", ParticipantState.RETURNED);
    submitted("no-4", "2026-03-01T10:00:00Z");
    world.enters(ROUND, "se-1", "20", ParticipantState.SUBMITTED);
    submitted("se-1", "2026-03-01T10:00:00Z");

    assertThat(view(COORDINATOR_NO).rates(), is(new Rates(11, 3, 2)));
    assertThat(view(OFFICE).rates(), is(new Rates(13, 4, 3)));
    assertThat(view(OFFICE).byCountry().get("SE"), is(new Rates(2, 1, 1)));
    assertThat(new Rates(3, 2, 1).percent(Rates::handedIn), is(66));
    assertThat(new Rates(0, 0, 0).percent(Rates::handedIn), is(0));
  }

  @Test
  public void onlyWhoSupervisesHasADesk() {
    for (Actor actor : List.of(MEMBER_NO_1, FACILITATOR, Actor.ANONYMOUS)) {
      assertThrows(NotFound.class, () -> view(actor));
      assertThat(world.desk().likely(actor), is(Optional.empty()));
    }
    Actor estonia = new Actor(Optional.of("ee"), new TreeMap<>(), Set.of("EE"), false, false);
    assertThat(view(estonia).rows(), is(empty()));
    world.rounds().create(OFFICE, RoundWorld.draft("swedish", "SE"));
    assertThrows(NotFound.class, () -> world.desk().view(OFFICE, "swedish"));
    assertThrows(NotFound.class, () -> world.desk().view(COORDINATOR_NO, "swedish"));
    assertThat(world.desk().likely(COORDINATOR_NO).map(Round::key), is(Optional.of(ROUND)));
  }

  @Test
  public void theFileHasALineForEachAndNoFigure() {
    world.enters(ROUND, "no-1", "37", ParticipantState.SUBMITTED);
    world.rounds.saveParticipants(
        ROUND,
        List.of(
            world
                .participant(ROUND, "no-2")
                .withExtension(new Extension(LocalDateTime.parse("2026-04-10T12:00"), "=1+1"))));

    List<String> lines =
        new DeskExport(world.desk(), world.transactions())
            .export(COORDINATOR_NO, ROUND, CsvForm.STANDARD)
            .lines()
            .toList();

    assertThat(lines, hasSize(12));
    String extended = lines.stream().filter(l -> l.startsWith("no-2,")).findFirst().orElseThrow();
    assertThat(extended, containsString("2026-04-10T12:00:00+02:00,'=1+1"));
    assertThat(String.join("\n", lines), not(containsString("37")));
    assertThrows(
        NotFound.class,
        () ->
            new DeskExport(world.desk(), world.transactions())
                .export(MEMBER_NO_1, ROUND, CsvForm.STANDARD));
  }

  private void entersHalf(String member) {
    world.figures.saveAll(
        ROUND,
        Map.of(id(member), List.of(RoundWorld.ratio("A", "1", "100"))),
        new Change("kari", world.clock.instant()));
    world.becomes(ROUND, member, ParticipantState.ENTERING);
  }

  private void submits(String member, Figure... figures) {
    world.figures.saveAll(
        ROUND, Map.of(id(member), List.of(figures)), new Change("kari", world.clock.instant()));
    world.becomes(ROUND, member, ParticipantState.SUBMITTED);
  }

  private void submitted(String member, String at) {
    Participant is = world.participant(ROUND, member);
    world.rounds.saveParticipants(
        ROUND, List.of(is.withSubmission(new Submission(Instant.parse(at), "kari", "R"))));
  }

  private Concern concern(String member) {
    return row(COORDINATOR_NO, member).concern();
  }

  private DeskRow row(Actor actor, String participant) {
    return view(actor).rows().stream()
        .filter(r -> r.is().participant().id().key().equals(participant))
        .findFirst()
        .orElseThrow();
  }

  private DeskView view(Actor actor) {
    return world.desk().view(actor, ROUND);
  }

  private static ParticipantId id(String member) {
    return ParticipantId.whole(member);
  }
}
