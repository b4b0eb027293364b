package org.elc.benchlearning.bench;

import java.util.ArrayList;
import java.util.List;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.computing.ComputedCell;
import org.elc.benchlearning.core.computing.ComputedRound;
import org.elc.benchlearning.core.computing.FigureTable;
import org.elc.benchlearning.core.computing.Places;
import org.elc.benchlearning.core.stats.CorrelationMatrix;
import org.elc.benchlearning.core.stats.RankedColumn;
import org.elc.benchlearning.core.stats.Spearman;

/** The product's own classes, from the table into which the participants' figures are read. */
final class ProductEngine implements Engine {

  private final List<Indicator> indicators = Input.indicators();
  private FigureTable reported = new FigureTable(indicators, 0);

  /** As the round job reads stored figures: participant by participant, into columns. */
  @Override
  public void load(Input input) {
    reported = new FigureTable(indicators, input.participants());
    for (int i = 0; i < input.participants(); i++) {
      reported.add(input.contribution(i, indicators));
    }
  }

  @Override
  public Answer compute() {
    ComputedRound round = ComputedRound.of(GroupLattice.standard(), reported);
    Answer answer = Answer.empty();
    List<RankedColumn> columns = new ArrayList<>();
    for (int indicator = 0; indicator < indicators.size(); indicator++) {
      for (ComputedCell cell : round.cells(indicator)) {
        if (!cell.isEmpty()) {
          fill(answer.cell(indicator, cell.group().toString()), cell);
        }
        if (cell.group().toString().equals("all")) {
          columns.add(
              RankedColumn.ofSorted(
                  round.participants().size(), cell.participants(), cell.values()));
        }
      }
    }
    CorrelationMatrix matrix = Spearman.matrix(columns);
    for (CorrelationMatrix.Pair pair : matrix.pairs()) {
      answer.correlations()[Answer.pair(pair.first(), pair.second())] =
          matrix.between(pair.first(), pair.second()).rho().orElse(Double.NaN);
    }
    return answer;
  }

  private static void fill(double[] numbers, ComputedCell cell) {
    numbers[0] = cell.size();
    for (int i = 0; i < Answer.SHARES.length; i++) {
      numbers[1 + i] = cell.quantile(Answer.SHARES[i]);
    }
    Places places = cell.places(4);
    double ranks = 0;
    double percentiles = 0;
    for (int entry = 0; entry < cell.size(); entry++) {
      double weight = cell.participant(entry) + 1.0;
      ranks += places.rank(entry).rank() * weight;
      percentiles += places.percentile(entry) * weight;
    }
    numbers[Answer.CELL - 2] = ranks;
    numbers[Answer.CELL - 1] = percentiles;
  }

  @Override
  public void close() {
    reported = new FigureTable(indicators, 0);
  }
}
