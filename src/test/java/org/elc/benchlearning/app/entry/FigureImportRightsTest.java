package org.elc.benchlearning.app.entry;

import static org.elc.benchlearning.app.Acting.FACILITATOR;
import static org.elc.benchlearning.app.Acting.STRANGER;
import static org.elc.benchlearning.app.entry.EntryWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.entry.EntryWorld.KARI;
import static org.elc.benchlearning.app.entry.EntryWorld.NO_1;
import static org.elc.benchlearning.app.entry.EntryWorld.OFFICE;
import static org.elc.benchlearning.app.entry.EntryWorld.PER;
import static org.elc.benchlearning.app.entry.EntryWorld.SE_1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbooks;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.SetClock;
import org.elc.benchlearning.app.csv.ImportMode;
import org.elc.benchlearning.app.csv.ImportReport;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.round.RoundLock;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.round.ARound;
import org.elc.benchlearning.core.round.Extension;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.junit.Test;

/** Who may import whose figures, and when. */
public class FigureImportRightsTest {
  private static final String ROUND = "round-2026";
  private static final String HEADER =
      "member,unit,indicator,numerator,denominator,value,missing,note\n";

  private final EntryWorld world = new EntryWorld();
  private final SetClock clock = new SetClock("2026-03-01T10:00:00Z");
  private final InMemoryPeopleStore people = new InMemoryPeopleStore();
  private final FigureImport files =
      new FigureImport(
          new RoundFigures(world.rounds, world.members, world.editions, world.figures, people),
          new RoundLock(new FreeLocks()),
          Logbooks.at(clock));

  @Test
  public void whoEntersNothingImportsNothing() {
    for (Actor actor : List.of(PER, FACILITATOR, COORDINATOR_NO)) {
      NotAllowed refused =
          assertThrows(NotAllowed.class, () -> apply(actor, "no-1,,PLAN,40,50,,,\n"));
      assertThat(refused.problem().code(), is("import-editors-only"));
    }
    for (Actor actor : List.of(STRANGER, Actor.ANONYMOUS)) {
      assertThrows(NotFound.class, () -> apply(actor, "no-1,,PLAN,40,50,,,\n"));
    }
    assertThrows(
        NotFound.class, () -> files.importCsv(OFFICE, "round-1999", "x", ImportMode.DRY_RUN));
  }

  @Test
  public void aCoordinatorWhoEditsAMemberImportsForThatOneOnly() {
    Actor both =
        new Actor(
            Optional.of("kari"),
            new TreeMap<>(Map.of("no-1", MemberRole.EDITOR)),
            Set.of("NO"),
            false,
            false);

    apply(both, "no-1,,PLAN,40,50,,,\n");

    assertThat(participant(NO_1).state(), is(ParticipantState.ENTERING));
    assertThat(refused(both, "no-2,north,PLAN,1,2,,,\n").get(0).code(), is("entry-not-editor"));
  }

  /** What the office brought in and a coordinator sent back, nobody else could ever mend. */
  @Test
  public void theOfficeMendsWhatWasSentBackToAMemberThatNobodyEntersFor() {
    world.stored(ROUND, AFigure.of("STAF").numerator("7"));
    world.participantIs(ParticipantState.RETURNED, "PLAN looks odd");
    people.assign("no-1", "rolf", MemberRole.READER);

    apply(OFFICE, "no-1,,PLAN,40,50,,,\n");

    assertThat(participant(NO_1).state(), is(ParticipantState.SUBMITTED));
    world.participantIs(ParticipantState.ENTERING, "");
    assertThat(refused(OFFICE, "no-1,,PLAN,41,50,,,\n").get(0).code(), is("import-own-figures"));
  }

  @Test
  public void theOfficeHandsInNobodysDrafts() {
    people.assign("no-1", "eva", MemberRole.EDITOR);
    world.stored(ROUND, AFigure.of("STAF").numerator("7"));
    for (ParticipantState own : List.of(ParticipantState.ENTERING, ParticipantState.RETURNED)) {
      world.participantIs(own, "");

      assertThat(
          refused(OFFICE, "no-1,,PLAN,40,50,,,\nse-1,,PLAN,1,2,,,\n"),
          is(List.of(Problem.of("import-own-figures", "no-1").inField("member").atLine(2))));
      assertThat(participant(NO_1).state(), is(own));
      assertThat(world.figures.figure(ROUND, NO_1, "PLAN"), is(Optional.empty()));
      assertThat(participant(SE_1).state(), is(ParticipantState.INVITED));
    }
  }

  @Test
  public void whatIsStoredAlreadyIsNotHandedInEither() {
    world.stored(ROUND, AFigure.of("PLAN").ratio("40", "50"));
    world.participantIs(ParticipantState.RETURNED, "exits look odd");

    assertThat(apply(OFFICE, "no-1,,PLAN,40,50,,,\n").unchanged(), is(1));
    assertThat(participant(NO_1).state(), is(ParticipantState.RETURNED));
  }

  @Test
  public void anEditorImportsForTheOwnMemberAndSubmitsLater() {
    apply(KARI, "no-1,,PLAN,40,,,,half of it\n");

    assertThat(participant(NO_1).state(), is(ParticipantState.ENTERING));
    assertThat(participant(NO_1).submission().isPresent(), is(false));
    assertThat(refused(KARI, "se-1,,PLAN,1,2,,,\n").get(0).code(), is("csv-no-participant"));
  }

  @Test
  public void anEditorsImportEndsWhenTheFormIsLocked() {
    world.participantIs(ParticipantState.SUBMITTED, "");
    assertThat(
        refused(KARI, "no-1,,PLAN,40,50,,,\n").get(0).code(), is("entry-locked-submitted-when"));

    world.participantIs(ParticipantState.ENTERING, "");
    clock.set("2026-04-01T10:00:00Z");
    Problem late = refused(KARI, "no-1,,PLAN,40,50,,,\n").get(0);
    assertThat(late.code(), is("entry-locked-past-due-when"));
    assertThat(
        late.args(), is(List.of(ZonedDateTime.parse("2026-03-31T23:59+02:00[Europe/Oslo]"))));
  }

  @Test
  public void anExtensionThatIsGivenMeanwhileStays() {
    Extension extension = new Extension(LocalDateTime.parse("2026-04-20T12:00"), "ill");
    world.rounds.beforeTheNextLock(
        () ->
            world.rounds.saveParticipants(
                ROUND, List.of(participant(NO_1).withExtension(extension))));

    apply(OFFICE, "no-1,,PLAN,40,50,,,\n");

    assertThat(participant(NO_1).state(), is(ParticipantState.SUBMITTED));
    assertThat(participant(NO_1).extension(), is(Optional.of(extension)));
  }

  @Test
  public void anEditorImportsNothingAfterAColleagueHasSubmitted() {
    world.rounds.beforeTheNextLock(() -> world.participantIs(ParticipantState.SUBMITTED, ""));

    assertThat(
        refused(KARI, "no-1,,PLAN,40,50,,,\n").get(0).code(), is("entry-locked-submitted-when"));
    assertThat(hasFigures(NO_1), is(false));
  }

  @Test
  public void nothingIsImportedIntoARoundThatIsComputedMeanwhile() {
    world.rounds.beforeTheNextLock(
        () -> world.rounds.save(ARound.in(2026).published("r26").build()));

    assertThrows(NotAllowed.class, () -> apply(OFFICE, "no-1,,PLAN,40,50,,,\n"));
    assertThat(hasFigures(NO_1), is(false));
  }

  private ImportReport apply(Actor actor, String rows) {
    return files.importCsv(actor, ROUND, HEADER + rows, ImportMode.APPLY);
  }

  private List<Problem> refused(Actor actor, String rows) {
    return assertThrows(Invalid.class, () -> apply(actor, rows)).problems();
  }

  private boolean hasFigures(ParticipantId id) {
    return !world.figures.figures(ROUND, id).isEmpty();
  }

  private Participant participant(ParticipantId id) {
    return world.rounds.participant(ROUND, id).orElseThrow();
  }
}
