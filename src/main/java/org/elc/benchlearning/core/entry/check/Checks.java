package org.elc.benchlearning.core.entry.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;

/** All checks on all figures of one participant. */
public final class Checks {
  private Checks() {}

  /** What was found, in the order of the indicators and, within one, the gravest first. */
  public static List<Finding> of(
      List<Indicator> asked, Map<String, Figure> figures, LastRound lastRound) {
    List<Finding> across = CrossChecks.of(asked, figures);
    List<Finding> found = new ArrayList<>();
    for (Indicator indicator : asked) {
      Figure figure = figures.get(indicator.code());
      if (figure != null) {
        found.addAll(HardChecks.refusals(indicator, figure));
        found.addAll(HardChecks.gaps(indicator, figure));
        found.addAll(SoftChecks.of(indicator, figure, lastRound));
        across.stream().filter(f -> f.indicator().equals(indicator.code())).forEach(found::add);
        found.addAll(PersonalFacts.of(figure));
      }
    }
    return List.copyOf(found);
  }

  /** Those that stand in the way of submitting. */
  public static List<Finding> blocking(List<Finding> findings, Map<String, Figure> figures) {
    return findings.stream()
        .filter(
            f -> {
              Figure figure = figures.get(f.indicator());
              return f.blocksSubmission(figure == null ? "" : figure.note());
            })
        .toList();
  }
}
