package org.elc.benchlearning.core.entry.check;

import static org.elc.benchlearning.core.entry.check.Finding.Part.DENOMINATOR;
import static org.elc.benchlearning.core.entry.check.Finding.Part.NUMERATOR;
import static org.elc.benchlearning.core.entry.check.Finding.Part.VALUE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.elc.benchlearning.app.catalogue.ShippedCatalogue;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryEditionStore;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.junit.Test;

/** What {@link ReportingRules} makes of the 44 indicators that come with the app. */
public class ShippedRulesTest {
  private static final List<Indicator> SHIPPED = shipped();

  @Test
  public void measuredAboveTheLine() {
    assertThat(
        codes(i -> i.scale().kind().isRatio() && !ReportingRules.of(i).isCounted(NUMERATOR)),
        is("LEA4 STA1 STA2"));
  }

  @Test
  public void measuredBelowTheLine() {
    assertThat(
        codes(i -> i.scale().kind().isRatio() && !ReportingRules.of(i).isCounted(DENOMINATOR)),
        is("ETH2 IMP2 LEA3 LEA4 RIG5 STA1 STA2 STA3 STA7"));
  }

  @Test
  public void scoresAndDurationsHaveWholeNumbersOfCasesAndFreeValues() {
    assertThat(
        codes(i -> !i.scale().kind().isRatio() && ReportingRules.of(i).isCounted(VALUE)),
        is("IMP3"));
    assertThat(
        codes(i -> !i.scale().kind().isRatio() && !ReportingRules.of(i).isCounted(DENOMINATOR)),
        is(""));
  }

  @Test
  public void moreAboveThanBelowAndLessThanNothing() {
    assertThat(
        codes(
            i ->
                i.scale().factor().intValue() == 100
                    && i.text("en").unit().equals("%")
                    && ReportingRules.of(i).numeratorMayExceed()),
        is("STA3"));
    assertThat(codes(i -> ReportingRules.of(i).mayBeNegative()), is("LEA4"));
  }

  @Test
  public void sharedDenominators() {
    Map<String, List<String>> shared = new TreeMap<>();
    for (Indicator indicator : SHIPPED) {
      ReportingRules.of(indicator)
          .denominatorWords()
          .ifPresent(
              words -> shared.computeIfAbsent(words, w -> new ArrayList<>()).add(indicator.code()));
    }
    shared.values().removeIf(codes -> codes.size() < 2);

    assertThat(
        shared,
        is(
            Map.of(
                "average full-time equivalents", List.of("LEA3", "STA1", "STA7", "ETH2", "IMP2"),
                "persons served", List.of("RIG1", "RIG4", "PAR1", "PCP4", "PER5"),
                "exits", List.of("COM2", "RES1", "RES2"))));
  }

  @Test
  public void instructionsInTheNotes() {
    assertThat(codes(i -> ReportingRules.of(i).commentBelow().orElse(0) == 5), is("LEA2 PER6"));
    assertThat(
        codes(i -> ReportingRules.of(i).includes().filter("RES1"::equals).isPresent()), is("RES2"));
  }

  private static String codes(Predicate<Indicator> wanted) {
    TreeSet<String> codes = new TreeSet<>();
    SHIPPED.stream().filter(wanted).map(Indicator::code).forEach(codes::add);
    return String.join(" ", codes);
  }

  private static List<Indicator> shipped() {
    InMemoryEditionStore editions = new InMemoryEditionStore();
    new ShippedCatalogue(editions, new DirectTransactions(), new FreeLocks()).install();
    return editions.find(ShippedCatalogue.KEY).orElseThrow().indicators();
  }
}
