package org.elc.benchlearning.app.admin;

import static org.elc.benchlearning.app.Acting.coordinator;
import static org.elc.benchlearning.app.Acting.editorOf;
import static org.elc.benchlearning.app.round.RoundWorld.FACILITATOR;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.entry.FieldInput;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Words;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.results.ResultWorld;
import org.elc.benchlearning.app.results.Results.Revision;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.NumberReader;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.view.Language;
import org.junit.Test;

/** The figures of no-1 in the published rounds r24 and r25, after it has left. */
public class LeaversFiguresTest {
  private static final NumberReader NUMBERS = NumberReader.in(Language.EN.notation());
  private static final ParticipantId NO_1 = ParticipantId.whole("no-1");

  private final ResultWorld of = new ResultWorld();
  private final RoundWorld world = of.world;
  private final LeaversFigures figures = world.leaversFigures();

  private void leaves() {
    Member member = world.members.find("no-1").orElseThrow();
    world.members.save(List.of(member.withLeft(Optional.of(LocalDate.parse("2026-02-28")))));
  }

  private LeaversFigures.Deleted delete(Actor actor) {
    return figures.delete(actor, "no-1", " no-1 ", "asked by letter");
  }

  private String conflict() {
    return assertThrows(Conflict.class, () -> delete(OFFICE)).problem().code();
  }

  private Map<PeerGroup, List<GroupStatistics>> statistics(String revision) {
    return world.results.statistics(revision, world.results.groups(revision));
  }

  private void correct(String member, String value, int revision) {
    world.figures.figure("r25", ParticipantId.whole(member), "A").orElseThrow();
    Correction asked =
        world
            .correcting()
            .request(
                OFFICE,
                "r25",
                ParticipantId.whole(member),
                new FieldInput("A", value, "100", "", Optional.empty(), "", "", revision),
                NUMBERS,
                "mistyped");
    world.correcting().decide(OFFICE, "r25", asked.id(), Correction.State.APPROVED, "right");
  }

  @Test
  public void whatANodeThatDiesDoesNotLetOthersForgetIsForgottenByTheNextJob() {
    leaves();
    world.deletions.dies(true);
    assertThrows(IllegalStateException.class, () -> delete(OFFICE));
    world.deletions.dies(false);

    figures.forgetAgain();
    assertThat(world.deletions.forgotten(), is(1));

    world.clock.set(world.clock.instant().plusSeconds(3601).toString());
    figures.forgetAgain();
    assertThat("but not for ever", world.deletions.forgotten(), is(1));
  }

  @Test
  public void onlyTheOfficeDeletesAndOnlyWhereTheMemberHasLeft() {
    assertThat(conflict(), is("member-not-left"));
    leaves();

    assertThrows(NotAllowed.class, () -> delete(editorOf("no-1")));
    assertThrows(NotAllowed.class, () -> delete(coordinator("NO")));
    assertThrows(NotFound.class, () -> delete(coordinator("SE")));
    assertThrows(NotFound.class, () -> delete(FACILITATOR));
    assertThrows(NotFound.class, () -> delete(Actor.ANONYMOUS));
    assertThrows(Invalid.class, () -> figures.delete(OFFICE, "no-1", "no-2", "asked"));
    assertThrows(Invalid.class, () -> figures.delete(OFFICE, "no-1", "no-1", " "));
    assertThat(world.deletions.deleted("r25"), is(empty()));
  }

  @Test
  public void figuresAndOwnResultsGoAndStatisticsStayAsTheyAre() {
    Map<PeerGroup, List<GroupStatistics>> before = statistics("r25.1");
    leaves();

    LeaversFigures.Deleted deleted = delete(OFFICE);

    assertThat(deleted.rounds(), is(List.of("r24", "r25")));
    assertThat(deleted.figures(), is(4));
    assertThat(world.figures.figures("r25", NO_1), is(Map.of()));
    assertThat(world.results.positions("r25.1", List.of(NO_1)), is(Map.of()));
    assertThat(statistics("r25.1"), is(before));
    assertThat(conflict(), is("member-no-figures"));
  }

  @Test
  public void nobodyIsShownAPlaceOfTheMemberAnyMore() {
    leaves();
    delete(OFFICE);

    assertThat(
        of.results().positions(OFFICE, "r25", NO_1, PeerGroup.ALL).stream()
            .map(p -> p.value())
            .toList(),
        everyItem(is(OptionalDouble.empty())));
    var asked = ResultWorld.asking("r25", "no-1", "all");
    assertThat(
        of.trends().follow(OFFICE, asked, 5).toString(),
        not(containsString("OptionalDouble[5.0]")));
    assertThat(
        of.comparisons().compare(OFFICE, asked).toString(),
        not(containsString("OptionalDouble[5.0]")));
  }

  @Test
  public void aRoundThatWaitsForTheFiguresKeepsThem() {
    world.open("r26");
    world.enters("r26", "no-1", "40", ParticipantState.SUBMITTED);
    leaves();

    assertThat(conflict(), is("member-figures-in-use"));
    assertThat(world.figures.figures("r25", NO_1).size(), is(2));

    world.becomes("r26", "no-1", ParticipantState.ENTERING);
    assertThat(delete(OFFICE).rounds(), hasItem("r26"));
  }

  @Test
  public void theTrailKeepsTheLinesAndForgetsTheFigures() {
    correct("no-1", "90", 1);
    leaves();
    delete(OFFICE);

    List<Change> said = new ArrayList<>();
    world.trail.events().stream()
        .filter(e -> e.subject().member().equals("no-1"))
        .filter(e -> e.kind().name().startsWith("CORRECTION"))
        .forEach(e -> said.add(e.change()));
    assertThat(said, is(List.of(Change.NONE, Change.NONE)));
    var last = world.trail.events().get(world.trail.events().size() - 1);
    assertThat(last.kind(), is(AuditKind.FIGURES_DELETED));
    assertThat(last.change(), is(new Words("figures", "2", "0")));
    assertThat(last.why(), is("asked by letter"));
    assertThat(world.corrections.of("r25").toString(), not(containsString("mistyped")));
  }

  @Test
  public void aCorrectionThatWaitsIsGone() {
    world
        .correcting()
        .request(
            OFFICE,
            "r25",
            NO_1,
            new FieldInput("A", "90", "100", "", Optional.empty(), "", "", 1),
            NUMBERS,
            "mistyped");
    leaves();
    delete(OFFICE);

    assertThat(world.corrections.of("r25"), is(empty()));
  }

  @Test
  public void whatWasCorrectedForARevisionIsStillCounted() {
    correctFive(1);
    world.roundClock().advance();
    leaves();
    delete(OFFICE);

    assertThat(
        of.results().revisions(OFFICE, "r25"), is(List.of(new Revision(1, 0), new Revision(2, 5))));
  }

  /** Computed again without the member, every number would tell what its figure was. */
  @Test
  public void noRevisionIsMadeOfARoundWithDeletedFigures() {
    Map<PeerGroup, List<GroupStatistics>> before = statistics("r25.1");
    leaves();
    delete(OFFICE);
    for (String member : List.of("no-2", "no-3", "no-4", "no-5", "no-6")) {
      correct(member, "9" + member.charAt(3), 1);
    }

    assertThat(world.roundClock().advance(), is(empty()));
    assertThat(world.stored("r25").revision(), is(Optional.of("r25.1")));
    assertThat(statistics("r25.1"), is(before));
    assertThrows(NotAllowed.class, () -> world.commands().correct(OFFICE, "r25", 1));
  }

  /** A second round about the same time, of the same members without the one that left. */
  @Test
  public void besideARoundWithDeletedFiguresNothingIsSaidAboutTheSameTime() {
    leaves();
    delete(OFFICE);

    of.collect("again25", 2025, 0);
    world.clock.set("2026-03-01T10:00:00Z");
    world.roundClock().advance();

    Map<String, Suppression> hidden = new HashMap<>();
    statistics("again25.1")
        .values()
        .forEach(
            cells ->
                cells.forEach(
                    cell ->
                        hidden.put(
                            cell.indicator() + " " + cell.group().key(),
                            cell.suppressed().orElseThrow())));
    assertThat(hidden.get("A all"), is(Suppression.OTHER_ROUND));
  }

  private void correctFive(int version) {
    int value = 90;
    for (String member : List.of("no-1", "no-2", "no-3", "no-4", "no-5")) {
      value++;
      correct(member, "" + value, version);
    }
  }
}
