package org.elc.benchlearning.app.port;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When the app's jobs ran and what came of it. The newest runs of each job are kept. A run is taken
 * down before it works and on its own, so that one which dies is seen: it began and never ended.
 */
public interface JobLog {
  /** How a run ended. */
  enum Outcome {
    DONE,
    FAILED
  }

  /**
   * What there is to say of a run, in no language: it is put into words when somebody reads it.
   *
   * @param about key of what it is about, such as a round's; empty: of the job as a whole
   * @param text key of a text; empty: the arguments are the words
   * @param arguments what the text is filled with; kept as numbers and texts
   */
  record Remark(String about, String text, List<Object> arguments) {
    public Remark {
      Objects.requireNonNull(about);
      Objects.requireNonNull(text);
      arguments = arguments.stream().map(Remark::kept).toList();
    }

    public static Remark of(String text, Object... arguments) {
      return new Remark("", text, List.of(arguments));
    }

    /** Words that are the same in every language, such as the name of a failure. */
    public static Remark plain(String about, String words) {
      return new Remark(about, "", words.isEmpty() ? List.of() : List.of(words));
    }

    private static Object kept(Object argument) {
      return argument instanceof Number number
          ? new BigDecimal(number.toString())
          : argument.toString();
    }
  }

  /**
   * A run.
   *
   * @param job key of the job
   * @param ended absent while it runs, and for ever where it died
   * @param outcome absent as long as it has not ended
   * @param remarks what it did, or why it failed; none where there was nothing to do
   */
  record Run(
      String job,
      Instant started,
      Optional<Instant> ended,
      Optional<Outcome> outcome,
      List<Remark> remarks) {
    public Run {
      Objects.requireNonNull(job);
      Objects.requireNonNull(started);
      Objects.requireNonNull(ended);
      Objects.requireNonNull(outcome);
      remarks = List.copyOf(remarks);
    }
  }

  /** Takes down that a job begins; answers the id of the run. */
  String started(String job, Instant at);

  void ended(String run, Instant at, Outcome outcome, List<Remark> remarks);

  /** The newest runs of a job, the newest first. */
  List<Run> newest(String job, int most);

  /** Removes the runs that began before a moment; answers how many. */
  int removeBefore(Instant moment);
}
