package org.elc.benchlearning.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.elc.benchlearning.audit.Figures.Range;

/**
 * A figure that somebody found out.
 *
 * @param indicator code
 * @param by who pooled what
 * @param of whose figure
 * @param value what it is
 * @param found what it must be
 * @param trace how that follows, step by step
 */
record Leak(String indicator, String by, String of, double value, Range found, List<String> trace) {
  @Override
  public String toString() {
    return "%s: %s find out that %s, which is %s, lies from %s to %s:%n%s"
        .formatted(
            indicator,
            by,
            of,
            Figures.shown(value),
            Figures.shown(found.from()),
            Figures.shown(found.to()),
            trace.stream().map(line -> "    " + line).collect(Collectors.joining("\n")));
  }
}
