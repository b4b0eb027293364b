package org.elc.benchlearning.confluence.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Slice;

/** The query parameters {@code start} and {@code limit} of every list. */
public final class Paging {
  static final int MAX_LIMIT = 500;

  @QueryParam("start")
  @DefaultValue("0")
  private String start = "0";

  @QueryParam("limit")
  @DefaultValue("100")
  private String limit = "100";

  int start() {
    return number(start, "start", 0, 1_000_000);
  }

  int limit() {
    return limit(limit);
  }

  <T> Slice<T> cut(List<T> all) {
    return Slice.of(all, start(), limit());
  }

  /** The limit of a list that has no index to start from. */
  static int limit(String text) {
    return number(text, "limit", 1, MAX_LIMIT);
  }

  /** Refuses before any work is done. */
  void check() {
    List<Problem> problems = new ArrayList<>();
    for (Runnable part : List.<Runnable>of(this::start, this::limit)) {
      try {
        part.run();
      } catch (Invalid e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
  }

  private static int number(String text, String field, int least, int most) {
    if (text.matches("\\d{1,7}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new Invalid(Problem.of("paging", least, most).inField(field));
  }
}
