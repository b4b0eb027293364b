package org.elc.benchlearning.app.entry;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.round.Round;

/**
 * Own figures of an earlier round, with the edition that they were reported under.
 *
 * @param round the earlier round
 * @param edition its edition
 * @param figures own figures by indicator
 */
public record PastRound(Round round, Edition edition, Map<String, Figure> figures) {
  public PastRound {
    Objects.requireNonNull(round);
    Objects.requireNonNull(edition);
    figures = Map.copyOf(figures);
  }

  public Optional<Figure> figure(String indicator) {
    return Optional.ofNullable(figures.get(indicator));
  }

  /** The value that an indicator of today had then; absent if it was measured in another way. */
  public Optional<BigDecimal> value(Indicator today) {
    return figure(today.code())
        .flatMap(figure -> alike(today).flatMap(then -> FigureValue.exact(then, figure)));
  }

  Map<String, BigDecimal> values(Iterable<Indicator> today) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    today.forEach(i -> value(i).ifPresent(v -> values.put(i.code(), v)));
    return values;
  }

  /** The indicator of that edition, if its values can be compared with today's. */
  public Optional<Indicator> alike(Indicator today) {
    return edition.indicator(today.code()).filter(today::isMeasuredLike);
  }
}
