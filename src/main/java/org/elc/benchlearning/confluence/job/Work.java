package org.elc.benchlearning.confluence.job;

import java.util.List;
import java.util.Objects;
import org.elc.benchlearning.app.port.JobLog.Outcome;
import org.elc.benchlearning.app.port.JobLog.Remark;

/** What a job does when it is its time. */
public interface Work {

  /**
   * How it ended.
   *
   * @param remarks what was done, or why it failed, in no language
   */
  record Done(Outcome outcome, List<Remark> remarks) {
    static final Done NOTHING = well(List.of());

    public Done {
      Objects.requireNonNull(outcome);
      remarks = List.copyOf(remarks);
    }

    static Done well(List<Remark> remarks) {
      return new Done(Outcome.DONE, remarks);
    }

    static Done failed(List<Remark> remarks) {
      return new Done(Outcome.FAILED, remarks);
    }
  }

  Done run();
}
