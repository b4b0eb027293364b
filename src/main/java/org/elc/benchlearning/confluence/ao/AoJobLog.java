package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.Query;
import org.elc.benchlearning.app.port.JobLog;
import org.elc.benchlearning.confluence.ao.packed.RemarksCodec;

/** Runs of jobs, a row each. */
public final class AoJobLog implements JobLog {
  /** Of each job: with a run every five minutes, those of a day. */
  private static final int KEPT = 300;

  private final ActiveObjects ao;
  private final Table<AoJobRun> runs;

  public AoJobLog(ActiveObjects ao) {
    this.ao = Objects.requireNonNull(ao);
    this.runs = new Table<>(ao, AoJobRun.class);
  }

  @Override
  public String started(String job, Instant at) {
    return ao.executeInTransaction(
        () -> {
          AoJobRun run =
              ao.create(
                  AoJobRun.class,
                  new Row()
                      .with(AoJobRun.JOB_KEY, job)
                      .with(AoJobRun.STARTED_AT, at.toEpochMilli())
                      .columns());
          forgetOld(job);
          return Ids.of(run);
        });
  }

  private void forgetOld(String job) {
    List<Integer> newest = new ArrayList<>();
    Query query =
        Query.select("ID").where(AoJobRun.JOB_KEY + " = ?", job).order("ID DESC").limit(KEPT);
    ao.stream(AoJobRun.class, query, row -> newest.add(row.getID()));
    if (newest.size() == KEPT) {
      ao.deleteWithSQL(
          AoJobRun.class, AoJobRun.JOB_KEY + " = ? AND ID < ?", job, newest.get(KEPT - 1));
    }
  }

  @Override
  public void ended(String run, Instant at, Outcome outcome, List<Remark> remarks) {
    String packed = RemarksCodec.write(remarks);
    ao.executeInTransaction(
        () -> {
          Optional<AoJobRun> row = Ids.row(ao, AoJobRun.class, run);
          row.ifPresent(
              found -> {
                found.setEndedAt(at.toEpochMilli());
                found.setOutcome(outcome.name());
                found.setRemarks(Column.orNull(packed));
                found.save();
              });
          return true;
        });
  }

  @Override
  public List<Run> newest(String job, int most) {
    List<Run> found = new ArrayList<>();
    Query query =
        Query.select(
                String.join(
                    ", ",
                    "ID",
                    AoJobRun.JOB_KEY,
                    AoJobRun.STARTED_AT,
                    AoJobRun.ENDED_AT,
                    AoJobRun.OUTCOME,
                    AoJobRun.MESSAGE,
                    AoJobRun.REMARKS))
            .where(AoJobRun.JOB_KEY + " = ?", job)
            .order("ID DESC")
            .limit(most);
    runs.each(query, row -> found.add(run(row)));
    return found;
  }

  @Override
  public int removeBefore(Instant moment) {
    return ao.executeInTransaction(
        () ->
            ao.deleteWithSQL(AoJobRun.class, AoJobRun.STARTED_AT + " < ?", moment.toEpochMilli()));
  }

  private static Run run(AoJobRun row) {
    return new Run(
        row.getJobKey(),
        Instant.ofEpochMilli(row.getStartedAt()),
        Optional.of(row.getEndedAt()).filter(at -> at != 0).map(Instant::ofEpochMilli),
        Column.optional(row.getOutcome()).map(Outcome::valueOf),
        remarks(row));
  }

  private static List<Remark> remarks(AoJobRun row) {
    return Column.optional(row.getRemarks())
        .map(RemarksCodec::read)
        .orElseGet(
            () ->
                Column.optional(row.getMessage()).map(m -> Remark.plain("", m)).stream().toList());
  }
}
