package org.elc.benchlearning.app.round;

import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.round.RoundWorld.FACILITATOR;
import static org.elc.benchlearning.app.round.RoundWorld.MEMBER_NO_1;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.ReceiptNumber;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.core.round.Submission;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

public class SupervisionTest {
  private static final ParticipantId NO_1 = ParticipantId.whole("no-1");
  private static final ParticipantId SE_1 = ParticipantId.whole("se-1");

  private static final Optional<String> NO_RECEIPT = Optional.empty();

  private final RoundWorld world = new RoundWorld();
  private final Supervision supervision = world.supervision();

  @Before
  public void openRound() {
    world.open("r26");
  }

  @Test
  public void anExtensionHoldsBeyondTheCommonDeadline() {
    supervision.extend(COORDINATOR_NO, "r26", NO_1, "2026-04-20T12:00", " Illness ");
    world.clock.set("2026-04-02T10:00:00Z");
    world.roundClock().advance();

    ParticipantRow own = world.participants().participant(MEMBER_NO_1, "r26", NO_1);

    assertThat(own.window() instanceof EntryWindow.Open, is(true));
    assertThat(own.participant().extension().orElseThrow().reason(), is("Illness"));
  }

  @Test
  public void anExtensionMustEndLaterThanTheDeadlineAndHaveAReason() {
    assertThat(
        invalid(() -> supervision.extend(OFFICE, "r26", NO_1, "2026-03-31T23:59", "x")),
        is("until extension-too-early"));
    assertThat(
        invalid(() -> supervision.extend(OFFICE, "r26", NO_1, "2026-04-20T12:00", " ")),
        is("reason reason-missing"));
    assertThat(
        invalid(() -> supervision.extend(OFFICE, "r26", NO_1, "next week", "x")),
        is("until date-time"));
    assertThat(
        invalid(() -> supervision.extend(OFFICE, "r26", NO_1, "20026-04-20T12:00", "x")),
        is("until date-time"));
    assertThat(
        invalid(() -> supervision.extend(OFFICE, "r26", NO_1, "+20026-04-20T12:00", "x")),
        is("until date"));
    assertThat(
        invalid(
            () -> supervision.extend(OFFICE, "r26", NO_1, "2026-04-20T12:00", "x".repeat(2001))),
        is("reason reason-too-long"));
    assertThat(
        invalid(() -> supervision.extend(OFFICE, "r26", NO_1, "2026-04-20T12:00", "a\u0000b")),
        is("reason text-control-character"));
  }

  @Test
  public void figuresAreSentBackWithAReasonAndValidatedWhenTheyAreRight() {
    world.enters("r26", "no-1", "40", ParticipantState.SUBMITTED);

    Participant back =
        supervision.sendBack(COORDINATOR_NO, "r26", NO_1, NO_RECEIPT, "B is too high");
    assertThat(back.state(), is(ParticipantState.RETURNED));
    assertThat(back.stateReason(), is("B is too high"));

    world.becomes("r26", "no-1", ParticipantState.SUBMITTED);
    Participant valid = supervision.validate(COORDINATOR_NO, "r26", NO_1, NO_RECEIPT);
    assertThat(valid.state(), is(ParticipantState.VALIDATED));
    assertThat(world.participant("r26", "no-1"), is(valid));
  }

  @Test
  public void whatIsNotSubmittedIsNeitherSentBackNorValidated() {
    assertThat(
        refused(() -> supervision.validate(COORDINATOR_NO, "r26", NO_1, NO_RECEIPT)),
        is("participant-not-submitted"));
    assertThat(
        refused(() -> supervision.sendBack(COORDINATOR_NO, "r26", NO_1, NO_RECEIPT, "why")),
        is("participant-not-submitted"));
  }

  @Test
  public void nobodyIsSentBackWithoutTimeToMend() {
    world.enters("r26", "no-1", "40", ParticipantState.SUBMITTED);
    world.extended("r26", "no-2", "2026-06-30T12:00");
    world.clock.set("2026-05-02T10:00:00Z");
    world.roundClock().advance();

    assertThat(
        refused(() -> supervision.sendBack(COORDINATOR_NO, "r26", NO_1, NO_RECEIPT, "why")),
        is("participant-no-time-left"));
  }

  @Test
  public void anExtensionKeepsASubmissionThatCameInMeanwhile() {
    Submission submission = new Submission(world.clock.instant(), "kari", "R26.NO-1.1-00");
    world.rounds.beforeTheNextLock(
        () ->
            world.rounds.saveParticipants(
                "r26",
                List.of(
                    Participant.invited(NO_1)
                        .withState(ParticipantState.SUBMITTED, "")
                        .withSubmission(submission))));

    supervision.extend(COORDINATOR_NO, "r26", NO_1, "2026-04-20T12:00", "Illness");

    Participant stored = world.participant("r26", "no-1");
    assertThat(stored.state(), is(ParticipantState.SUBMITTED));
    assertThat(stored.submission(), is(Optional.of(submission)));
    assertThat(stored.extension().orElseThrow().reason(), is("Illness"));
  }

  @Test
  public void whatIsTakenBackMeanwhileIsNotValidated() {
    world.enters("r26", "no-1", "40", ParticipantState.SUBMITTED);
    world.rounds.beforeTheNextLock(() -> world.becomes("r26", "no-1", ParticipantState.ENTERING));

    assertThat(
        refused(() -> supervision.validate(COORDINATOR_NO, "r26", NO_1, NO_RECEIPT)),
        is("participant-not-submitted"));
    assertThat(world.participant("r26", "no-1").state(), is(ParticipantState.ENTERING));
  }

  @Test
  public void nobodyIsSentBackInARoundThatIsComputedMeanwhile() {
    world.enters("r26", "no-1", "40", ParticipantState.SUBMITTED);
    world.rounds.beforeTheNextLock(
        () -> world.rounds.save(world.stored("r26").withState(RoundState.COMPUTED)));

    assertThat(
        refused(() -> supervision.sendBack(COORDINATOR_NO, "r26", NO_1, NO_RECEIPT, "why")),
        is("round-not-collecting"));
    assertThat(world.participant("r26", "no-1").state(), is(ParticipantState.SUBMITTED));
  }

  @Test
  public void onlyWhatWasLookedAtIsValidatedOrSentBack() {
    submits("R26.NO-1.2-00");

    for (Optional<String> seen : List.of(Optional.of("R26.NO-1.1-00"), NO_RECEIPT)) {
      assertThat(
          crossed(() -> supervision.validate(COORDINATOR_NO, "r26", NO_1, seen)),
          is("participant-handed-in-again"));
      assertThat(
          crossed(() -> supervision.sendBack(COORDINATOR_NO, "r26", NO_1, seen, "why")),
          is("participant-handed-in-again"));
    }
    assertThat(world.participant("r26", "no-1").state(), is(ParticipantState.SUBMITTED));

    assertThat(
        supervision.validate(COORDINATOR_NO, "r26", NO_1, Optional.of("R26.NO-1.2-00")).state(),
        is(ParticipantState.VALIDATED));
  }

  /** As whoever computes the round does, so that the two do not wait for each other. */
  @Test
  public void manyAreLockedInTheOrderOfTheirKeys() {
    List<String> receipts =
        Stream.of("no-3", "no-1", "no-2")
            .map(key -> new ReceiptNumber("r26", ParticipantId.whole(key), 1))
            .peek(number -> submits(number.participant(), number.text()))
            .map(ReceiptNumber::text)
            .toList();

    List<Participant> valid = supervision.validate(COORDINATOR_NO, "r26", receipts);

    assertThat(valid.stream().map(p -> p.id().key()).toList(), contains("no-1", "no-2", "no-3"));
  }

  @Test
  public void aReceiptNamedTwiceIsOneAndTwoOfOneParticipantAreACrossing() {
    String first = new ReceiptNumber("r26", NO_1, 1).text();
    submits(first);
    List<String> two = List.of(first, new ReceiptNumber("r26", NO_1, 2).text());

    assertThat(
        assertThrows(Conflict.class, () -> supervision.validate(COORDINATOR_NO, "r26", two))
            .problem()
            .code(),
        is("participant-handed-in-again"));
    assertThat(supervision.validate(COORDINATOR_NO, "r26", List.of(first, first)).size(), is(1));
  }

  @Test
  public void whatIsHandedInAgainMeanwhileIsNotValidated() {
    submits("R26.NO-1.1-00");
    world.rounds.beforeTheNextLock(() -> submits("R26.NO-1.2-00"));

    assertThat(
        crossed(
            () -> supervision.validate(COORDINATOR_NO, "r26", NO_1, Optional.of("R26.NO-1.1-00"))),
        is("participant-handed-in-again"));
  }

  private void submits(String receipt) {
    submits(NO_1, receipt);
  }

  private void submits(ParticipantId id, String receipt) {
    world.rounds.saveParticipants(
        "r26",
        List.of(
            Participant.invited(id)
                .withState(ParticipantState.SUBMITTED, "")
                .withSubmission(new Submission(world.clock.instant(), "kari", receipt))));
  }

  @Test
  public void onlyTheCountrysCoordinatorAndTheOfficeDecide() {
    world.enters("r26", "no-1", "40", ParticipantState.SUBMITTED);
    world.enters("r26", "se-1", "40", ParticipantState.SUBMITTED);

    assertThat(
        refused(() -> supervision.validate(MEMBER_NO_1, "r26", NO_1, NO_RECEIPT)),
        is("participant-supervisors-only"));
    assertThrows(
        NotFound.class, () -> supervision.validate(COORDINATOR_NO, "r26", SE_1, NO_RECEIPT));
    assertThrows(NotFound.class, () -> supervision.validate(MEMBER_NO_1, "r26", SE_1, NO_RECEIPT));
    assertThrows(NotFound.class, () -> supervision.validate(FACILITATOR, "r26", NO_1, NO_RECEIPT));
    assertThrows(
        NotFound.class, () -> supervision.validate(Actor.ANONYMOUS, "r26", NO_1, NO_RECEIPT));
    assertThat(
        supervision.validate(OFFICE, "r26", SE_1, NO_RECEIPT).state(),
        is(ParticipantState.VALIDATED));
  }

  @Test
  public void afterComputingNothingIsDecidedAnyMore() {
    world.enters("r26", "no-1", "40", ParticipantState.SUBMITTED);
    world.clock.set("2026-05-02T10:00:00Z");
    world.roundClock().advance();

    assertThat(
        refused(() -> supervision.validate(OFFICE, "r26", NO_1, NO_RECEIPT)),
        is("round-not-collecting"));
  }

  @Test
  public void eachSeesTheParticipantsWhoseFiguresItMayRead() {
    world.enters("r26", "no-1", "40", ParticipantState.ENTERING);

    assertThat(world.participants().list(OFFICE, "r26"), hasSize(13));
    assertThat(world.participants().list(COORDINATOR_NO, "r26"), hasSize(11));
    assertThat(world.participants().list(FACILITATOR, "r26"), is(empty()));
    List<ParticipantRow> own = world.participants().list(MEMBER_NO_1, "r26");
    assertThat(own.stream().map(r -> r.participant().id()).toList(), contains(NO_1));
    assertThat(own.get(0).completeness().answered(), is(2));
    assertThat(own.get(0).completeness().asked(), is(2));
    assertThrows(NotFound.class, () -> world.participants().participant(MEMBER_NO_1, "r26", SE_1));
  }

  @Test
  public void manyParticipantsAreCountedAsOneIs() {
    world.enters("r26", "no-1", "40", ParticipantState.ENTERING);

    List<ParticipantRow> all = world.participants().list(OFFICE, "r26");

    assertThat(
        all.stream()
            .filter(r -> r.completeness().answered() > 0)
            .map(r -> r.participant().id())
            .toList(),
        contains(NO_1));
  }

  @Test
  public void aPilotAsksTheInvitedOnly() {
    RoundDraft d = RoundWorld.draft("pilot");
    world
        .rounds()
        .create(
            OFFICE,
            new RoundDraft(
                d.key(),
                d.name(),
                d.countries(),
                d.edition(),
                d.periodFrom(),
                d.periodTo(),
                d.timeZone(),
                d.opens(),
                d.due(),
                d.closes(),
                "listed"));
    Invitations invitations = world.invitations();

    invitations.invite(OFFICE, "pilot", List.of("no-1", "no-units", "se-gone", "no-2"));
    invitations.uninvite(OFFICE, "pilot", List.of("no-2", "no-3"));
    world.roundClock().advance();

    assertThat(
        world.rounds.participants("pilot").stream().map(p -> p.id().key()).toList(),
        contains("no-1", "no-units/north", "no-units/south"));
    assertThat(
        refused(() -> invitations.invite(OFFICE, "pilot", List.of("no-4"))), is("round-not-draft"));
  }

  @Test
  public void anInvitationNamesWhoCannotBeInvited() {
    world.rounds().create(COORDINATOR_NO, pilot("no-pilot", "NO"));

    Invalid refusal =
        assertThrows(
            Invalid.class,
            () ->
                world
                    .invitations()
                    .invite(COORDINATOR_NO, "no-pilot", List.of("no-1", "se-1", "nobody")));

    assertThat(
        refusal.problems().stream().map(p -> p.code() + " " + p.args()).toList(),
        contains("member-unknown [se-1]", "member-unknown [nobody]"));
    assertThat(world.rounds.participants("no-pilot"), is(empty()));
  }

  @Test
  public void anInvitationNamesAThousandMembersAtMost() {
    List<String> keys = IntStream.rangeClosed(0, 1000).mapToObj(i -> "m-" + i).toList();

    assertThat(
        invalid(() -> world.invitations().invite(OFFICE, "pilot", keys)),
        is("members members-too-many"));
    assertThat(
        invalid(() -> world.invitations().uninvite(OFFICE, "pilot", keys)),
        is("members members-too-many"));
  }

  @Test
  public void aRoundOfAllHasNoInvitations() {
    world.rounds().create(OFFICE, RoundWorld.draft("all26"));

    assertThat(
        refused(() -> world.invitations().invite(OFFICE, "all26", List.of("no-1"))),
        is("round-not-by-invitation"));
  }

  private static RoundDraft pilot(String key, String country) {
    RoundDraft d = RoundWorld.draft(key, country);
    return new RoundDraft(
        d.key(),
        d.name(),
        d.countries(),
        d.edition(),
        d.periodFrom(),
        d.periodTo(),
        d.timeZone(),
        d.opens(),
        d.due(),
        d.closes(),
        "listed");
  }

  private static String refused(ThrowingRunnable work) {
    return assertThrows(NotAllowed.class, work).problem().code();
  }

  private static String crossed(ThrowingRunnable work) {
    return assertThrows(Conflict.class, work).problem().code();
  }

  private static String invalid(ThrowingRunnable work) {
    Invalid refusal = assertThrows(Invalid.class, work);
    return refusal.problems().get(0).field() + " " + refusal.problems().get(0).code();
  }
}
