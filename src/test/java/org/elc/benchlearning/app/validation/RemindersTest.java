package org.elc.benchlearning.app.validation;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.app.validation.Reminders.Again;
import org.elc.benchlearning.app.validation.Reminders.Sent;
import org.elc.benchlearning.app.validation.Reminders.Skipped;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.junit.Before;
import org.junit.Test;

public class RemindersTest {
  private static final String ROUND = "annual";

  private final RoundWorld world = new RoundWorld();

  @Before
  public void open() {
    world.open(ROUND);
  }

  @Test
  public void onlyWhoHasNotHandedInIsReminded() {
    world.enters(ROUND, "no-1", "20", ParticipantState.SUBMITTED);
    world.enters(ROUND, "no-2", "20", ParticipantState.VALIDATED);
    world.becomes(ROUND, "no-3", ParticipantState.ENTERING);

    Sent sent = remind(COORDINATOR_NO, Again.LEAVE_OUT, "no-1", "no-2", "no-3", "no-units/north");

    assertThat(
        sent.reminded().stream().map(ParticipantId::key).toList(),
        contains("no-3", "no-units/north"));
    assertThat(
        sent.skipped(),
        is(
            Map.of(
                ParticipantId.whole("no-1"),
                Skipped.HANDED_IN,
                ParticipantId.whole("no-2"),
                Skipped.HANDED_IN)));
    assertThat(
        reminders().stream().map(Notice::audience).toList(),
        contains(Audience.editors("no-3"), Audience.editors("no-units")));
    assertThat(reminders().get(0).by(), is(COORDINATOR_NO.userKey()));
    assertThat(
        world.trail.events().stream()
            .filter(e -> e.kind() == AuditKind.PARTICIPANT_REMINDED)
            .map(AuditEvent::subject)
            .map(AuditEvent.Subject::thing)
            .toList(),
        contains("no-3", "no-units/north"));
  }

  @Test
  public void aSecondReminderWithinADayIsSentOnPurposeOnly() {
    remind(COORDINATOR_NO, Again.LEAVE_OUT, "no-1");
    world.clock.set("2026-03-02T09:59:59Z");

    Sent second = remind(OFFICE, Again.LEAVE_OUT, "no-1", "no-2");
    assertThat(second.skipped().get(ParticipantId.whole("no-1")), is(Skipped.REMINDED_LATELY));
    assertThat(second.reminded(), contains(ParticipantId.whole("no-2")));
    assertThat(remind(OFFICE, Again.REMIND_AGAIN, "no-1").reminded(), hasSize(1));

    world.clock.set("2026-03-03T09:59:59Z");
    assertThat(remind(COORDINATOR_NO, Again.LEAVE_OUT, "no-1").reminded(), hasSize(1));
    assertThat(world.participant(ROUND, "no-1").reminded(), is(Optional.of(world.clock.instant())));
    assertThat(reminders(), hasSize(4));
  }

  @Test
  public void whoCannotEnterAnyMoreIsNotRemindedInVain() {
    world.extended(ROUND, "no-1", "2026-04-10T12:00");
    world.clock.set("2026-04-01T10:00:00Z");

    Sent sent = remind(COORDINATOR_NO, Again.LEAVE_OUT, "no-1", "no-2");

    assertThat(sent.reminded(), contains(ParticipantId.whole("no-1")));
    assertThat(sent.skipped().get(ParticipantId.whole("no-2")), is(Skipped.NO_TIME_LEFT));
  }

  @Test
  public void nobodyElseRemindsAnybody() {
    assertThrows(NotFound.class, () -> remind(FACILITATOR, Again.LEAVE_OUT, "no-1"));
    assertThrows(NotFound.class, () -> remind(Actor.ANONYMOUS, Again.LEAVE_OUT, "no-1"));
    assertThrows(NotFound.class, () -> remind(MEMBER_NO_1, Again.LEAVE_OUT, "no-2"));
    assertThrows(NotAllowed.class, () -> remind(MEMBER_NO_1, Again.LEAVE_OUT, "no-1"));
    assertThrows(NotFound.class, () -> remind(COORDINATOR_NO, Again.LEAVE_OUT, "no-1", "se-1"));
    assertThrows(NotFound.class, () -> remind(COORDINATOR_NO, Again.LEAVE_OUT, "no-nobody"));
    assertThrows(Invalid.class, () -> remind(COORDINATOR_NO, Again.LEAVE_OUT));
    assertThat(reminders(), is(empty()));
  }

  private List<Notice> reminders() {
    return world.notices.announced().stream().filter(n -> n.kind() == NoticeKind.REMINDER).toList();
  }

  private Sent remind(Actor actor, Again again, String... participants) {
    Set<ParticipantId> ids =
        Stream.of(participants).map(ParticipantId::parse).collect(Collectors.toSet());
    return world.reminders().remind(actor, ROUND, ids, again);
  }
}
