package org.elc.benchlearning.core.round;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TreeSet;
import org.elc.benchlearning.core.round.EntryWindow.Locked;
import org.elc.benchlearning.core.round.EntryWindow.Open;
import org.elc.benchlearning.core.round.EntryWindow.Reason;
import org.junit.Test;

public class EntryWindowTest {
  private static final Instant OPENS = Instant.parse("2026-02-01T07:00:00Z");
  private static final Instant DUE = Instant.parse("2026-03-31T21:59:00Z");
  private static final Instant CLOSES = Instant.parse("2026-04-30T10:00:00Z");
  private static final Instant BEFORE_DUE = DUE.minusSeconds(1);

  @Test
  public void anOpenRoundIsOpenUntilTheDueInstantInItsZone() {
    assertThat(window(RoundState.OPEN, invited(), BEFORE_DUE), is(new Open(DUE)));
  }

  @Test
  public void theDueInstantItselfIsTooLate() {
    assertThat(window(RoundState.OPEN, invited(), DUE), is(locked(Reason.PAST_DUE, DUE)));
  }

  @Test
  public void aDraftTellsWhenItOpens() {
    assertThat(
        window(RoundState.DRAFT, invited(), BEFORE_DUE), is(locked(Reason.NOT_OPEN_YET, OPENS)));
  }

  @Test
  public void aRunningPeriodLocksUntilItsLastDayIsOverInTheZone() {
    Instant lastSecond = Instant.parse("2025-12-31T22:59:59Z");

    assertThat(
        window(RoundState.OPEN, invited(), lastSecond),
        is(locked(Reason.PERIOD_RUNNING, Instant.parse("2025-12-31T23:00:00Z"))));
    assertThat(window(RoundState.OPEN, invited(), lastSecond.plusSeconds(1)), is(new Open(DUE)));
  }

  @Test
  public void anExtensionHoldsThoughTheRoundIsClosed() {
    Participant extended = with(ParticipantState.ENTERING, "2026-04-10T12:00");
    Instant end = Instant.parse("2026-04-10T10:00:00Z");

    assertThat(window(RoundState.CLOSED, extended, DUE), is(new Open(end)));
    assertThat(window(RoundState.CLOSED, extended, end), is(locked(Reason.PAST_DUE, end)));
  }

  @Test
  public void anExtensionThatEndsBeforeTheCommonDeadlineTakesNothingAway() {
    Participant extended = with(ParticipantState.ENTERING, "2026-03-01T12:00");

    assertThat(window(RoundState.OPEN, extended, BEFORE_DUE), is(new Open(DUE)));
  }

  @Test
  public void aSubmittedParticipantMayTakeItBackUntilTheDeadline() {
    Participant submitted = with(ParticipantState.SUBMITTED, "");

    assertThat(window(RoundState.OPEN, submitted, BEFORE_DUE), is(locked(Reason.SUBMITTED, DUE)));
    assertThat(
        window(RoundState.CLOSED, submitted, DUE),
        is(new Locked(Reason.SUBMITTED, Optional.empty())));
  }

  @Test
  public void whoWasSentBackHasUntilTheRoundComputes() {
    Participant returned = with(ParticipantState.RETURNED, "");

    assertThat(window(RoundState.CLOSED, returned, DUE), is(new Open(CLOSES)));
    assertThat(window(RoundState.CLOSED, returned, CLOSES), is(locked(Reason.PAST_DUE, CLOSES)));
  }

  @Test
  public void validatedFiguresStayAsTheyAre() {
    Participant validated = with(ParticipantState.VALIDATED, "2026-04-10T12:00");

    assertThat(
        window(RoundState.OPEN, validated, BEFORE_DUE),
        is(new Locked(Reason.VALIDATED, Optional.empty())));
  }

  @Test
  public void closingByHandEndsEntryBeforeTheDueDate() {
    assertThat(
        window(RoundState.CLOSED, invited(), BEFORE_DUE),
        is(new Locked(Reason.CLOSED_EARLY, Optional.empty())));
  }

  @Test
  public void computedResultsLockEverybody() {
    Participant extended = with(ParticipantState.RETURNED, "2026-12-10T12:00");

    assertThat(
        window(RoundState.COMPUTED, extended, BEFORE_DUE),
        is(new Locked(Reason.RESULTS_COMPUTED, Optional.empty())));
  }

  private static EntryWindow window(RoundState state, Participant participant, Instant now) {
    RoundSchedule schedule =
        new RoundSchedule(
            LocalDate.parse("2025-01-01"),
            LocalDate.parse("2025-12-31"),
            ZoneId.of("Europe/Oslo"),
            Optional.of(LocalDateTime.parse("2026-02-01T08:00")),
            LocalDateTime.parse("2026-03-31T23:59"),
            LocalDateTime.parse("2026-04-30T12:00"));
    Round round =
        new Round(
            "r",
            "R",
            new TreeSet<>(),
            "e",
            schedule,
            state,
            Round.Invitation.ALL,
            Optional.empty());
    return EntryWindow.of(round, participant, now);
  }

  private static Locked locked(Reason reason, Instant when) {
    return new Locked(reason, Optional.of(when));
  }

  private static Participant invited() {
    return Participant.invited(ParticipantId.whole("m"));
  }

  private static Participant with(ParticipantState state, String extendedUntil) {
    Optional<Extension> extension =
        extendedUntil.isEmpty()
            ? Optional.empty()
            : Optional.of(new Extension(LocalDateTime.parse(extendedUntil), "ill"));
    Participant plain = Participant.invited(ParticipantId.whole("m")).withState(state, "");
    return extension.map(plain::withExtension).orElse(plain);
  }
}
