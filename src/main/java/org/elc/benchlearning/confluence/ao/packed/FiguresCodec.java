package org.elc.benchlearning.confluence.ao.packed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.Missing;

/** Figures of one participant: a line each. */
public final class FiguresCodec {
  private FiguresCodec() {}

  public static String write(Collection<Figure> figures) {
    StringBuilder out = new StringBuilder();
    for (Figure figure : figures) {
      out.append(
              Fields.join(
                  List.of(
                      figure.indicator(),
                      text(figure.numerator()),
                      text(figure.denominator()),
                      text(figure.value()),
                      figure.missing().map(Missing::name).orElse(""),
                      figure.note(),
                      figure.evidence())))
          .append('\n');
    }
    return out.toString();
  }

  public static List<Figure> read(String payload) {
    List<Figure> figures = new ArrayList<>();
    for (String line : payload.lines().toList()) {
      List<String> f = Fields.split(line);
      figures.add(
          new Figure(
              f.get(0),
              number(f.get(1)),
              number(f.get(2)),
              number(f.get(3)),
              Optional.of(f.get(4)).filter(m -> !m.isEmpty()).map(Missing::valueOf),
              f.get(5),
              f.get(6)));
    }
    return figures;
  }

  private static String text(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toString).orElse("");
  }

  private static Optional<BigDecimal> number(String field) {
    return Optional.of(field).filter(t -> !t.isEmpty()).map(BigDecimal::new);
  }
}
