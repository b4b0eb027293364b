package org.elc.benchlearning.app.admin;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.Optional;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.CountingExpiredStore;
import org.elc.benchlearning.app.port.InMemoryJobLog;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.round.ParticipantState;
import org.junit.Test;

public class RetentionTest {
  private final RoundWorld world = new RoundWorld();
  private final CountingExpiredStore expired = new CountingExpiredStore();
  private final InMemoryJobLog log = new InMemoryJobLog();
  private final Retention retention =
      new Retention(
          world.settings,
          new UnusedDrafts(world.rounds, world.members, expired, world.transactions()),
          expired,
          log,
          world.clock);

  @Test
  public void eachClassIsKeptAsLongAsItsSettingSays() {
    world.clock.set("2026-03-01T10:00:00Z");
    log.started("rounds", world.clock.instant());
    world.settings.save(Setting.KEEP_AUDIT_DAYS, "365");
    world.settings.save(Setting.KEEP_APPLICATIONS_DAYS, "30");
    world.settings.save(Setting.KEEP_PROPOSALS_DAYS, "60");
    world.clock.set("2026-04-15T10:00:00Z");

    assertThat(retention.run(), is(new Retention.Removed(1, 1, 1, 0, 1)));
    assertThat(
        expired.removed,
        contains(
            "audit before 2025-04-15T10:00:00Z",
            "applications before 2026-03-16T10:00:00Z",
            "proposals before 2026-02-14T10:00:00Z"));
  }

  @Test
  public void figuresThatWereNeverHandedInGoLongAfterTheirRoundOnly() {
    world.open("r26");
    world.allSubmit("r26");
    world.becomes("r26", "no-9", ParticipantState.ENTERING);
    world.clock.set("2026-05-01T10:00:00Z");
    world.roundClock().advance();
    retention.run();
    assertThat(expired.removed, not(hasItem("figures of r26 no-9")));

    world.clock.set("2028-06-01T10:00:00Z");
    retention.run();

    assertThat(expired.removed, hasItem("figures of r26 no-9"));
    assertThat(expired.removed, not(hasItem("figures of r26 no-1")));
    AuditEvent line = world.trail.events().get(world.trail.events().size() - 1);
    assertThat(line.kind(), is(AuditKind.FIGURES_DELETED));
    assertThat(line.who(), is(Optional.empty()));
    assertThat(line.subject(), is(new Subject("r26", "no-9", "NO", "no-9", Optional.empty())));
    assertThat(line.change(), is(Change.of("figures", 2, 0)));
  }
}
