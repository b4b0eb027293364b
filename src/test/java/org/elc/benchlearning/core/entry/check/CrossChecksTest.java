package org.elc.benchlearning.core.entry.check;

import static org.elc.benchlearning.core.catalogue.AnIndicator.called;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.check.Finding.Severity;
import org.junit.Test;

public class CrossChecksTest {
  private static final List<Indicator> EXITS =
      List.of(
          called("RES1").of("exits to paid work", "exits").build(),
          called("RES2")
              .of("exits to work or education", "exits")
              .noting("At least as many as RES1; same denominator.")
              .build());
  private static final List<Indicator> SERVED =
      List.of(
          called("A1").per("persons served").build(),
          called("A2").rate("100").per("Persons  served").build(),
          called("A3").per("persons served").build(),
          called("B1").per("staff").build(),
          called("S1").score().build(),
          called("S2").score().build());

  @Test
  public void theWholeIsAtLeastItsPart() {
    assertThat(cross(EXITS, ratio("RES1", "7", "20"), ratio("RES2", "7", "20")), is(empty()));
    assertThat(
        cross(EXITS, ratio("RES1", "7", "20"), ratio("RES2", "6", "20")),
        contains("RES2 NUMERATOR figure-less-than-part [6, 7, RES1]"));
  }

  @Test
  public void aPairShareTheDenominator() {
    assertThat(
        cross(EXITS, ratio("RES1", "7", "20"), ratio("RES2", "9", "21")),
        contains("RES2 DENOMINATOR figure-denominators-differ [21, 20, RES1]"));
  }

  @Test
  public void aFigureThatIsNotThereContradictsNothing() {
    assertThat(cross(EXITS, ratio("RES1", "7", "20")), is(empty()));
    assertThat(
        cross(EXITS, ratio("RES1", "7", "20"), AFigure.of("RES2").denominator("20")), is(empty()));
  }

  @Test
  public void sameWordsMeanSameNumberWhateverTheKind() {
    assertThat(
        cross(SERVED, ratio("A1", "1", "120"), ratio("A2", "1", "130")),
        contains("A2 DENOMINATOR figure-denominators-differ [130, 120, A1]"));
  }

  @Test
  public void theMajorityIsTakenAsMeant() {
    assertThat(
        cross(SERVED, ratio("A1", "1", "130"), ratio("A2", "1", "120"), ratio("A3", "1", "120.0")),
        contains("A1 DENOMINATOR figure-denominators-differ [130, 120, A2]"));
  }

  @Test
  public void otherWordsAreOtherNumbers() {
    assertThat(cross(SERVED, ratio("A1", "1", "120"), ratio("B1", "1", "30")), is(empty()));
  }

  @Test
  public void numbersOfAnswersBelongToOneIndicatorEach() {
    assertThat(
        cross(
            SERVED,
            AFigure.of("S1").value("4").denominator("50"),
            AFigure.of("S2").value("4").denominator("70")),
        is(empty()));
  }

  @Test
  public void aContradictionIsSettledByACommentOnIt() {
    Finding finding =
        CrossChecks.of(
                EXITS,
                Map.of(
                    "RES1", ratio("RES1", "7", "20").build(),
                    "RES2", ratio("RES2", "6", "20").build()))
            .get(0);

    assertThat(finding.severity(), is(Severity.CROSS));
    assertThat(finding.blocksSubmission(" "), is(true));
    assertThat(finding.blocksSubmission("counted in different months"), is(false));
  }

  private static AFigure ratio(String code, String numerator, String denominator) {
    return AFigure.of(code).ratio(numerator, denominator);
  }

  private static List<String> cross(List<Indicator> asked, AFigure... figures) {
    Map<String, Figure> byCode =
        Arrays.stream(figures)
            .map(AFigure::build)
            .collect(Collectors.toMap(Figure::indicator, f -> f));
    return CrossChecks.of(asked, byCode).stream()
        .map(f -> f.indicator() + " " + f.part() + " " + f.code() + " " + plain(f.args()))
        .toList();
  }

  private static List<String> plain(List<Object> args) {
    return args.stream()
        .map(a -> a instanceof BigDecimal d ? d.toPlainString() : a.toString())
        .toList();
  }
}
