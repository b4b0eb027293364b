package org.elc.benchlearning.confluence.ao.packed;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.catalogue.ShippedCatalogue;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryEditionStore;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.catalogue.Interval;
import org.elc.benchlearning.core.catalogue.Principle;
import org.junit.Test;

public class EditionCodecTest {
  @Test
  public void everyKindDirectionAndPrincipleComesBack() {
    List<Indicator> indicators = new ArrayList<>();
    for (IndicatorKind kind : IndicatorKind.values()) {
      for (Direction direction : Direction.values()) {
        for (Principle principle : Principle.values()) {
          indicators.add(indicator(kind, direction, principle));
        }
      }
    }

    assertThat(EditionCodec.read(EditionCodec.write(indicators)), is(indicators));
  }

  @Test
  public void theShippedEditionComesBack() {
    InMemoryEditionStore editions = new InMemoryEditionStore();
    new ShippedCatalogue(editions, new DirectTransactions(), new FreeLocks()).install();
    List<Indicator> shipped = editions.find(ShippedCatalogue.KEY).orElseThrow().indicators();

    assertThat(shipped, hasSize(44));
    assertThat(EditionCodec.read(EditionCodec.write(shipped)), is(shipped));
  }

  @Test
  public void noIndicatorsComeBack() {
    assertThat(EditionCodec.read(EditionCodec.write(List.of())), is(empty()));
  }

  private static Indicator indicator(IndicatorKind kind, Direction direction, Principle principle) {
    IndicatorScale scale =
        new IndicatorScale(
            kind,
            new BigDecimal("1E+3"),
            direction,
            new Interval(Optional.of(new BigDecimal("0.10")), Optional.empty()),
            new Interval(Optional.empty(), Optional.of(new BigDecimal("-2.50"))),
            Interval.UNBOUNDED,
            6);
    return new Indicator(
        kind.name() + direction + principle,
        principle,
        scale,
        Map.of(
            "en", new IndicatorText("Title\twith tab", "", "", "", ""),
            "pt-PT", new IndicatorText("I", "T", "linha 1\nlinha 2", "\\n", " note ")),
        direction == Direction.NONE);
  }
}
