package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Who changed what. Lines are added in the transaction of the change, so that there is either both
 * or neither; no line is ever changed, save that an erased person becomes a token, and none is
 * removed before it has been kept as long as the settings say.
 */
public interface AuditTrail {
  /** Adds the lines in their order, in few statements; the caller has opened a transaction. */
  void record(List<AuditEvent> events);

  default void record(AuditEvent event) {
    record(List.of(event));
  }

  /**
   * A line as it was written.
   *
   * @param order grows with the order of writing; of two transactions at once either may be first.
   *     It counts the lines of everybody, so that it is told to nobody
   * @param id names the line outside, and tells nothing of others
   */
  record Line(long order, String id, AuditEvent event) {}

  /**
   * Which lines. A part that says nothing lets every line through, save that of the kinds.
   *
   * @param kinds one of these; without any there is no line
   * @param round of this round
   * @param members of any of these members
   * @param countries of any of these countries
   * @param from not before
   * @param until before
   */
  record Filter(
      Set<AuditKind> kinds,
      Optional<String> round,
      Set<String> members,
      Set<String> countries,
      Optional<Instant> from,
      Optional<Instant> until) {
    public static final Filter ALL =
        new Filter(
            EnumSet.allOf(AuditKind.class),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty());

    public Filter {
      kinds = Set.copyOf(kinds);
      countries = Set.copyOf(countries);
      Objects.requireNonNull(round);
      members = Set.copyOf(members);
      Objects.requireNonNull(from);
      Objects.requireNonNull(until);
    }
  }

  /** The newest lines first, those written before that place in the order; at most so many. */
  List<Line> newest(Filter filter, long before, int limit);

  /** The place of a line in the order; absent where there is none with that id. */
  OptionalLong order(String id);

  /**
   * Puts a token in the place of a person wherever a line names it, as the one who did something or
   * as the one it was done about. What is sealed about the line still holds.
   *
   * @return lines changed
   */
  int anonymise(String userKey, String token);

  /**
   * Takes away what lines about a member's figures in a round say: figures, comments and reasons.
   * That there was such a line, who wrote it and when, stays; what is sealed about it still holds.
   *
   * @return rows changed
   */
  int forgetFigures(String round, String member);

  /**
   * Looks for lines that are not as they were written.
   *
   * @return ids of some of them, at most a hundred
   */
  List<String> tampered();

  /**
   * The same among the lines of the newest entries.
   *
   * @param newest so many entries, of which an import makes one for hundreds of lines
   */
  List<String> tampered(int newest);
}
