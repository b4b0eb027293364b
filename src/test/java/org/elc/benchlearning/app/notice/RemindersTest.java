package org.elc.benchlearning.app.notice;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.Notice.Detail;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.round.ParticipantState;
import org.junit.Before;
import org.junit.Test;

/**
 * Reminders by date. The round is due on 31 March 2026 at 23:59 in Oslo; the clocks go forward on
 * 29 March. The settings say 14, 7 and 2 days.
 */
public class RemindersTest {
  private final NoticeWorld world = new NoticeWorld();

  @Before
  public void open() {
    world.network.open("r");
    world
        .network
        .rounds
        .participants("r")
        .forEach(p -> world.network.becomes("r", p.id().key(), ParticipantState.SUBMITTED));
    world.network.becomes("r", "no-1", ParticipantState.ENTERING);
  }

  @Test
  public void whoHasNotHandedInIsRemindedOnceForEachNumberOfDays() {
    assertThat(remindedAt("2026-03-17T22:58:59Z"), is(empty()));
    assertThat(remindedAt("2026-03-17T22:59:00Z"), contains("no-1 14"));
    assertThat(remindedAt("2026-03-17T23:59:00Z"), is(empty()));
    assertThat(remindedAt("2026-03-24T22:59:00Z"), contains("no-1 7"));
  }

  @Test
  public void aReminderComesAtTheHourOfTheDeadlineThoughTheClocksChangeBetween() {
    world.network.settings.save(Setting.ROUND_REMINDERS, "3, 2");

    assertThat(remindedAt("2026-03-28T22:58:00Z"), is(empty()));
    assertThat(remindedAt("2026-03-28T22:59:00Z"), contains("no-1 3"));
    assertThat(remindedAt("2026-03-29T21:59:00Z"), contains("no-1 2"));
  }

  @Test
  public void whoHandsInIsNotReminded() {
    world.network.becomes("r", "no-1", ParticipantState.SUBMITTED);

    assertThat(remindedAt("2026-03-24T22:59:00Z"), is(empty()));
  }

  @Test
  public void whoHasMoreTimeIsRemindedOfTheOwnDeadline() {
    world.network.extended("r", "no-1", "2026-04-10T12:00");

    assertThat(remindedAt("2026-03-24T22:59:00Z"), is(empty()));
    assertThat(remindedAt("2026-04-03T10:00:00Z"), contains("no-1 7"));
  }

  @Test
  public void whatIsADayLateIsLeftOut() {
    assertThat(remindedAt("2026-03-18T22:59:00Z"), is(empty()));
  }

  @Test
  public void afterTheDeadlineNobodyIsReminded() {
    assertThat(remindedAt("2026-03-31T21:59:00Z"), is(empty()));
  }

  private List<String> remindedAt(String instant) {
    int before = world.network.notices.announced().size();
    world.network.clock.set(instant);
    world.tell();
    return world.network.notices.announced().stream()
        .skip(before)
        .filter(n -> n.kind() == NoticeKind.DUE_SOON)
        .map(RemindersTest::words)
        .toList();
  }

  private static String words(Notice notice) {
    Map<Detail, String> details = notice.details();
    return notice.about().member().orElse("") + " " + details.get(Detail.DAYS);
  }
}
