package org.elc.benchlearning.app.validation;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.round.Round;

/**
 * The desk of one round for one supervisor.
 *
 * @param round the round
 * @param now when it was looked at
 * @param asked indicators of the round
 * @param rates of all participants that the reader supervises
 * @param byCountry the same country by country
 * @param rows the participants, whom to call first at the top
 */
public record DeskView(
    Round round,
    Instant now,
    List<Indicator> asked,
    Rates rates,
    SortedMap<String, Rates> byCountry,
    List<DeskRow> rows) {
  public DeskView {
    Objects.requireNonNull(round);
    Objects.requireNonNull(now);
    Objects.requireNonNull(rates);
    asked = List.copyOf(asked);
    byCountry = Collections.unmodifiableSortedMap(new TreeMap<>(byCountry));
    rows = List.copyOf(rows);
  }
}
