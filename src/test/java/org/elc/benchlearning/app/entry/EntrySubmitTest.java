package org.elc.benchlearning.app.entry;

import static org.elc.benchlearning.app.entry.EntryWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.entry.EntryWorld.KARI;
import static org.elc.benchlearning.app.entry.EntryWorld.NO_1;
import static org.elc.benchlearning.app.entry.EntryWorld.OLA;
import static org.elc.benchlearning.app.entry.EntryWorld.PER;
import static org.elc.benchlearning.app.entry.EntryWorld.SE_1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.Assert.assertThrows;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.entry.check.Completeness;
import org.elc.benchlearning.core.round.ARound;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Extension;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.ReceiptNumber;
import org.junit.Test;

public class EntrySubmitTest {
  private final EntryWorld world = new EntryWorld();

  @Test
  public void submittingLocksTheFormAndGivesAReceipt() {
    world.stored("round-2026", AFigure.of("PLAN").ratio("31", "40"));
    world.stored("round-2026", AFigure.of("TIME").missing(Missing.NOT_REPORTED));

    Receipt receipt = submit(KARI);

    assertThat(receipt.submission().receipt(), startsWith("ROUND-2026.NO-1.1-"));
    assertThat(receipt.submission().by(), is("kari"));
    assertThat(receipt.submission().at(), is(ARound.openTime(2026)));
    assertThat(receipt.completeness(), is(new Completeness(4, 1, 1, 0)));
    assertThat(receipt.form().participant().state(), is(ParticipantState.SUBMITTED));
    assertThat(receipt.form().isEditable(), is(false));
    assertThat(world.form(OLA).participant().submission().orElseThrow(), is(receipt.submission()));
  }

  @Test
  public void everyFindingThatBlocksIsNamed() {
    world.stored("round-2026", AFigure.of("PLAN").numerator("31"));
    world.stored("round-2026", AFigure.of("STAF").ratio("7", "10"));
    world.stored("round-2026", AFigure.of("TIME").missing(Missing.NOT_APPLICABLE));
    world.stored("round-2026", AFigure.of("ADOP").value("2"));

    assertThat(
        problems(),
        contains(
            "PLAN.denominator figure-part-missing",
            "STAF.numerator figure-unusually-high",
            "TIME.note figure-reason-missing"));
    assertThat(world.form(KARI).participant().state(), is(not(ParticipantState.SUBMITTED)));
  }

  @Test
  public void aCommentOpensTheWay() {
    world.stored("round-2026", AFigure.of("STAF").ratio("7", "10").note("a merger"));

    assertThat(submit(KARI).form().participant().state(), is(ParticipantState.SUBMITTED));
  }

  @Test
  public void handingInAndTakingBackLeaveALineEach() {
    world.stored("round-2026", AFigure.of("STAF").ratio("7", "10").note("a merger"));

    submit(KARI);
    world.entry.withdraw(KARI, "round-2026", ParticipantId.whole("no-1"));

    assertThat(
        world.trail.events().stream().map(AuditEvent::kind).toList(),
        contains(AuditKind.PARTICIPANT_SUBMITTED, AuditKind.PARTICIPANT_WITHDRAWN));
    assertThat(
        world.trail.events().get(1).change(),
        is(AuditEvent.Change.of("state", "SUBMITTED", "ENTERING")));
  }

  @Test
  public void aHardFindingThatCameByAnImportBlocksInSpiteOfAComment() {
    world.stored("round-2026", AFigure.of("PLAN").ratio("41", "40").note("really"));

    assertThat(problems(), contains("PLAN.numerator figure-over-denominator"));
  }

  @Test
  public void nothingIsNotSubmitted() {
    world.stored("round-2026", AFigure.of("TIME").missing(Missing.NOT_REPORTED));

    assertThat(problems(), contains(" submission-empty"));
  }

  @Test
  public void onlyEditorsSubmitAndTakeBack() {
    world.stored("round-2026", AFigure.of("PLAN").ratio("31", "40"));

    for (Actor actor : List.of(PER, COORDINATOR_NO)) {
      assertThrows(NotAllowed.class, () -> submit(actor));
      assertThrows(NotAllowed.class, () -> withdraw(actor));
    }
    assertThrows(NotFound.class, () -> world.entry.submit(KARI, "round-2026", SE_1));
    assertThrows(NotFound.class, () -> world.entry.withdraw(KARI, "round-2026", SE_1));
  }

  @Test
  public void twiceIsRefusedWithTheReason() {
    world.stored("round-2026", AFigure.of("PLAN").ratio("31", "40"));
    submit(KARI);

    NotAllowed locked = assertThrows(NotAllowed.class, () -> submit(OLA));

    assertThat(locked.problem().code(), is("entry-locked-submitted-when"));
  }

  @Test
  public void beforeTheDeadlineItCanBeTakenBackAndTheNextReceiptCountsOn() {
    world.stored("round-2026", AFigure.of("PLAN").ratio("31", "40"));
    submit(KARI);

    EntryForm form = withdraw(OLA);

    assertThat(form.participant().state(), is(ParticipantState.ENTERING));
    assertThat(form.isEditable(), is(true));
    assertThat(
        ReceiptNumber.parse(submit(OLA).submission().receipt()).orElseThrow().submission(), is(2));
  }

  @Test
  public void afterTheDeadlineItStays() {
    world.stored("round-2026", AFigure.of("PLAN").ratio("31", "40"));
    submit(KARI);
    world.at(ARound.dueTime(2026));

    NotAllowed locked = assertThrows(NotAllowed.class, () -> withdraw(KARI));

    assertThat(locked.problem().code(), is("entry-locked-submitted"));
  }

  @Test
  public void takingBackWhatIsOpenChangesNothing() {
    assertThat(withdraw(KARI).participant().state(), is(ParticipantState.INVITED));
  }

  @Test
  public void whoWasSentBackSubmitsAgainAndTheReasonIsGone() {
    world.stored("round-2026", AFigure.of("PLAN").ratio("31", "40"));
    world.participantIs(ParticipantState.RETURNED, "exits look odd");

    assertThat(submit(KARI).form().participant().stateReason(), is(""));
  }

  @Test
  public void anExtensionThatIsGivenMeanwhileStays() {
    world.stored("round-2026", AFigure.of("PLAN").ratio("31", "40"));
    Extension extension = new Extension(LocalDateTime.parse("2026-04-20T12:00"), "ill");
    Runnable extend =
        () -> {
          Participant now = world.rounds.participant("round-2026", NO_1).orElseThrow();
          world.rounds.saveParticipants("round-2026", List.of(now.withExtension(extension)));
        };

    world.rounds.beforeTheNextLock(extend);
    assertThat(submit(KARI).form().participant().extension(), is(Optional.of(extension)));
  }

  @Test
  public void whatIsValidatedMeanwhileIsNotTakenBack() {
    world.stored("round-2026", AFigure.of("PLAN").ratio("31", "40"));
    submit(KARI);
    world.rounds.beforeTheNextLock(() -> world.participantIs(ParticipantState.VALIDATED, ""));

    NotAllowed locked = assertThrows(NotAllowed.class, () -> withdraw(KARI));

    assertThat(locked.problem().code(), is("entry-locked-validated"));
    assertThat(world.form(KARI).participant().state(), is(ParticipantState.VALIDATED));
  }

  @Test
  public void nothingIsSubmittedIntoARoundThatIsComputedMeanwhile() {
    world.stored("round-2026", AFigure.of("PLAN").ratio("31", "40"));
    world.rounds.beforeTheNextLock(
        () -> world.rounds.save(ARound.in(2026).published("r26").build()));

    NotAllowed locked = assertThrows(NotAllowed.class, () -> submit(KARI));

    assertThat(locked.problem().code(), is("entry-locked-results-computed"));
  }

  @Test
  public void theFiguresAreCheckedAsTheyAreWhenTheyAreHandedIn() {
    world.stored("round-2026", AFigure.of("PLAN").ratio("31", "40"));
    world.rounds.beforeTheNextLock(
        () -> world.stored("round-2026", AFigure.of("PLAN").numerator("31")));

    assertThat(problems(), contains("PLAN.denominator figure-part-missing", " submission-empty"));
  }

  @Test
  public void theLockTellsUntilWhenItMayBeTakenBack() {
    world.stored("round-2026", AFigure.of("PLAN").ratio("31", "40"));

    EntryWindow window = submit(KARI).form().window();

    assertThat(
        window,
        is(
            new EntryWindow.Locked(
                EntryWindow.Reason.SUBMITTED, Optional.of(ARound.dueTime(2026)))));
  }

  private Receipt submit(Actor actor) {
    return world.entry.submit(actor, "round-2026", NO_1);
  }

  private EntryForm withdraw(Actor actor) {
    return world.entry.withdraw(actor, "round-2026", NO_1);
  }

  private List<String> problems() {
    return assertThrows(Invalid.class, () -> submit(KARI)).problems().stream()
        .map(p -> p.field() + " " + p.code())
        .toList();
  }
}
