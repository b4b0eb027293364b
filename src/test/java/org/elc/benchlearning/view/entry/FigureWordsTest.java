package org.elc.benchlearning.view.entry;

import static org.elc.benchlearning.core.catalogue.AnIndicator.called;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.view.Language;
import org.junit.Test;

public class FigureWordsTest {
  private static final Indicator PERCENTAGE = called("X1").build();
  private static final Indicator SCORE = called("X1").score().decimals(2).build();
  private static final Indicator COUNT = called("X1").count().decimals(0).build();
  private static final Figure RATIO = AFigure.of("X1").ratio("1234.5", "1600").build();

  @Test
  public void aFigureThatOnlyTheMemberSeesSaysSo() {
    Figure hidden = Figure.suppressed("X1");
    Indicator any = AnIndicator.called("X1").build();

    assertThat(new FigureWords(Language.EN).figure(any, hidden), is("Suppressed"));
    assertThat(
        new FigureWords(Language.EN).result(any, hidden),
        is("Fewer than 5 persons: for the member only"));
    assertThat(
        new FigureWords(Language.SV).result(any, hidden),
        is("F\u00e4rre \u00e4n 5 personer: bara f\u00f6r medlemmen"));
  }

  @Test
  public void aRatioIsSaidWithItsPartsAndItsResult() {
    assertThat(in(Language.EN).figure(PERCENTAGE, RATIO), is("1,234.5 of 1,600"));
    assertThat(in(Language.EN).result(PERCENTAGE, RATIO), is("77.2%"));
    assertThat(in(Language.SV).figure(PERCENTAGE, RATIO), is("1\u00a0234,5 av 1\u00a0600"));
    assertThat(in(Language.SV).result(PERCENTAGE, RATIO), is("77,2\u00a0%"));
    assertThat(in(Language.LT).figure(PERCENTAGE, RATIO), is("1\u00a0234,5 iš 1\u00a0600"));
  }

  @Test
  public void aHalfFilledRatioShowsWhatIsMissingAndHasNoResult() {
    Figure half = AFigure.of("X1").numerator("31").build();

    assertThat(in(Language.EN).figure(PERCENTAGE, half), is("31 of …"));
    assertThat(in(Language.EN).result(PERCENTAGE, half), is(""));
    assertThat(in(Language.EN).figure(PERCENTAGE, Figure.empty("X1")), is(""));
  }

  @Test
  public void nothingOfNothingIsNotApplicableAndNeverZero() {
    Figure none = AFigure.of("X1").ratio("0", "0").build();

    assertThat(
        in(Language.EN).result(PERCENTAGE, none), is("Not applicable: there was nothing to count"));
  }

  @Test
  public void missingStatesAreWords() {
    Figure missing = AFigure.of("X1").missing(Missing.NOT_REPORTED).build();

    assertThat(in(Language.NB).figure(PERCENTAGE, missing), is("Ikke rapportert"));
    assertThat(in(Language.NB).result(PERCENTAGE, missing), is("Ikke rapportert"));
    assertThat(in(Language.NB).detail(PERCENTAGE, missing), is(""));
  }

  @Test
  public void aScoreTellsItsNumberOfAnswers() {
    Figure score = AFigure.of("X1").value("4.256").denominator("40").build();

    assertThat(in(Language.ET).figure(SCORE, score), is("4,256 (n = 40)"));
    assertThat(in(Language.ET).result(SCORE, score), is("4,26 %"));
    assertThat(in(Language.ET).detail(SCORE, score), is("n = 40"));
  }

  @Test
  public void aCountIsItsOwnResult() {
    Figure count = AFigure.of("X1").value("3").build();

    assertThat(in(Language.PT_PT).figure(COUNT, count), is("3"));
    assertThat(in(Language.PT_PT).detail(COUNT, count), is(""));
  }

  @Test
  public void textForAFieldCanBeReadBack() {
    assertThat(in(Language.LT).forEntry(Optional.of(new BigDecimal("1.234"))), is("1,2340"));
    assertThat(in(Language.LT).forEntry(Optional.empty()), is(""));
  }

  private static FigureWords in(Language language) {
    return new FigureWords(language);
  }
}
