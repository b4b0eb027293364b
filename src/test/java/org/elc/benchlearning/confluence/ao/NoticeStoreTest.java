package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.SetClock;
import org.elc.benchlearning.app.port.NoticeStore;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Announced;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every {@link NoticeStore} does. */
@RunWith(Parameterized.class)
public class NoticeStoreTest {
  private static final Notice PUBLISHED =
      Notice.of(NoticeKind.PUBLISHED, Audience.participants("2025"), About.round("2025"));
  private static final Notice EXPIRING =
      Notice.of(NoticeKind.CERTIFICATE_EXPIRING, Audience.people("abbey"), About.member("abbey"))
          .once("certificate|abbey|2026-06-30|30");

  @Rule public final Stores stores;
  private final NoticeStore notices;
  private final SetClock clock;

  @Parameters(name = "{0}")
  public static Stores.Kind[] kinds() {
    return Stores.Kind.values();
  }

  public NoticeStoreTest(Stores.Kind kind) {
    stores = new Stores(kind);
    notices = stores.notices();
    clock = stores.clock();
  }

  @Test
  public void everyPartOfANoticeComesBack() {
    Notice notice =
        Notice.of(
                NoticeKind.CORRECTION_ASKED,
                Audience.coordinators("NO"),
                About.participant("2025", new ParticipantId("abbey", "north"))
                    .withIndicator("STA1"))
            .until(Instant.parse("2026-05-01T10:00:00Z"))
            .day(LocalDate.parse("2026-06-30"))
            .days(14)
            .name("Åpent hus\tnord \\ sør")
            .by(Optional.of("eva"));

    notices.announce(notice);

    List<Announced> waiting = notices.waiting(10);
    assertThat(waiting, hasSize(1));
    assertThat(waiting.get(0).notice(), is(notice));
    assertThat(waiting.get(0).at(), is(clock.instant()));
    assertThat(
        notices.find(List.of(waiting.get(0).id(), "x", "999999")),
        is(Map.of(waiting.get(0).id(), waiting.get(0))));
  }

  @Test
  public void theOldestWaitInFront() {
    notices.announce(PUBLISHED);
    notices.announce(EXPIRING);

    assertThat(kinds(notices.waiting(1)), contains(NoticeKind.PUBLISHED));
    assertThat(
        kinds(notices.waiting(5)), contains(NoticeKind.PUBLISHED, NoticeKind.CERTIFICATE_EXPIRING));
  }

  @Test
  public void whatIsAnnouncedOnceIsNotAnnouncedAgain() {
    notices.announce(EXPIRING);
    notices.announce(EXPIRING);
    notices.take(notices.waiting(1).get(0).id());
    notices.announce(EXPIRING);

    assertThat(notices.waiting(5), is(empty()));
  }

  @Test
  public void itIsKnownWhatWasAnnouncedOnce() {
    notices.announce(EXPIRING);

    assertThat(
        notices.known(List.of("certificate|abbey|2026-06-30|30", "else")),
        contains("certificate|abbey|2026-06-30|30"));
  }

  @Test
  public void whatMayBeAnnouncedAgainIs() {
    notices.announce(PUBLISHED);
    notices.announce(PUBLISHED);

    assertThat(notices.waiting(5), hasSize(2));
  }

  @Test
  public void aNoticeIsTakenByOneOnly() {
    notices.announce(PUBLISHED);
    String id = notices.waiting(1).get(0).id();

    assertThat(notices.take(id), is(true));
    assertThat(notices.take(id), is(false));
    assertThat(notices.take("no number"), is(false));
    assertThat(notices.waiting(5), is(empty()));
  }

  @Test
  public void aPersonIsForgotten() {
    notices.announce(PUBLISHED.by(Optional.of("eva")));
    notices.announce(PUBLISHED.by(Optional.of("jon")));
    notices.announce(
        Notice.of(NoticeKind.APPLICATION_ACCEPTED, Audience.person("eva"), About.NOTHING)
            .name("Abbey"));

    notices.forgetPerson("eva");

    assertThat(
        notices.waiting(5).stream().map(a -> a.notice().by()).toList(),
        contains(Optional.empty(), Optional.of("jon")));
  }

  @Test
  public void whatIsOldAndDealtOutIsRemoved() {
    notices.announce(PUBLISHED);
    notices.announce(PUBLISHED);
    String dealt = notices.waiting(1).get(0).id();
    notices.take(dealt);
    Instant later = clock.instant().plusSeconds(1);

    assertThat(notices.removeBefore(clock.instant()), is(empty()));
    assertThat(notices.removeBefore(later), contains(dealt));
    assertThat(notices.removeBefore(later), is(empty()));

    assertThat(notices.find(List.of(dealt)).keySet(), is(empty()));
    assertThat(notices.waiting(5), hasSize(1));
  }

  private static List<NoticeKind> kinds(List<Announced> announced) {
    return announced.stream().map(a -> a.notice().kind()).toList();
  }
}
