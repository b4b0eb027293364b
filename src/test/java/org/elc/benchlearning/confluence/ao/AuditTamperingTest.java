package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.elc.benchlearning.app.admin.Retention;
import org.elc.benchlearning.app.admin.UnusedDrafts;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.AuditTrail.Filter;
import org.elc.benchlearning.app.port.CountingExpiredStore;
import org.elc.benchlearning.app.port.InMemoryJobLog;
import org.elc.benchlearning.app.port.JobLog;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.confluence.job.RetentionJob;
import org.elc.benchlearning.confluence.job.Work;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** A line that somebody changed in the database is found, whatever was changed. */
@RunWith(Parameterized.class)
public class AuditTamperingTest {
  @Rule public final AoDatabase database = new AoDatabase(AoDatabase.Engine.H2);
  private final Consumer<AoAuditLine> change;

  @Parameters(name = "{0}")
  public static List<Object[]> changes() {
    return List.of(
        named("moment", row -> row.setAtTime(row.getAtTime() + 1)),
        named("who", row -> row.setWho("jon")),
        named("nobody", row -> row.setWho(Column.orNull(""))),
        named("kind", row -> row.setEventKind("FIGURE_IMPORTED")),
        named("round", row -> row.setRoundKey("2024")),
        named("member", row -> row.setMemberKey("coast")),
        named("country", row -> row.setCountry("PT")),
        named("thing", row -> row.setThing("fjord/south")),
        named("person", row -> row.setPerson("jon")),
        named("field", row -> row.setFieldName("reader")),
        named("before", row -> row.setBeforeText("READER ")),
        named("after", row -> row.setAfterText("READER")),
        named("reason", row -> row.setReason("why not")),
        named("seal", row -> row.setTextSeal("x")));
  }

  private static Object[] named(String name, Consumer<AoAuditLine> change) {
    return new Object[] {name, change};
  }

  public AuditTamperingTest(String name, Consumer<AoAuditLine> change) {
    this.change = change;
  }

  @Test
  public void aChangedLineIsFound() {
    ActiveObjects ao = database.activeObjects();
    AoAuditTrail trail = new AoAuditTrail(ao);
    trail.record(List.of(line(), line()));
    long order = trail.newest(Filter.ALL, Long.MAX_VALUE, 1).get(0).order();

    AoAuditLine row =
        ao.find(AoAuditLine.class, Query.select().where("ID = ?", AuditRows.row(order)))[0];
    ao.executeInTransaction(
        () -> {
          change.accept(row);
          row.save();
          return true;
        });

    assertThat(trail.tampered(), contains(AuditRows.id(row, 0)));
    assertThat(trail.tampered(1), contains(AuditRows.id(row, 0)));
    assertThat(retention(trail).outcome(), is(JobLog.Outcome.FAILED));
    assertThat(retention(trail).remarks().toString(), containsString(AuditRows.id(row, 0)));
    trail.record(List.of(line()));
    assertThat("the newest alone", trail.tampered(1), is(empty()));
    assertThat(trail.newest(Filter.ALL, Long.MAX_VALUE, 9).size(), is(3));
  }

  private static Work.Done retention(AoAuditTrail trail) {
    RoundWorld world = new RoundWorld();
    Retention retention =
        new Retention(
            world.settings,
            new UnusedDrafts(
                world.rounds, world.members, new CountingExpiredStore(), world.transactions()),
            new CountingExpiredStore(),
            new InMemoryJobLog(),
            world.clock);
    return new RetentionJob(retention, trail).run();
  }

  private static AuditEvent line() {
    return new AuditEvent(
        Instant.parse("2026-05-01T12:00:00Z"),
        Optional.of("eva"),
        AuditKind.PERSON_ASSIGNED,
        new Subject("2025", "fjord", "NO", "fjord/north", Optional.of("kari")),
        Change.of("role", "READER", "EDITOR"),
        "new colleague");
  }
}
