package org.elc.benchlearning.app.catalogue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.csv.CsvTable;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.junit.Test;

/** Every cell that cannot be used is named by line, column and value. */
public class IndicatorCsvTest {
  private final Map<String, String> cells = new LinkedHashMap<>();

  {
    IndicatorCsv.columns().required().forEach(column -> cells.put(column, ""));
    with("code", "ABC1").with("principle", "STAFF").with("kind", "PERCENTAGE");
    with("direction", "HIGHER").with("title_en", "Title").with("numerator_en", "staff");
  }

  private IndicatorCsvTest with(String column, String value) {
    cells.put(column, value);
    return this;
  }

  private CsvTable table() {
    return CsvTable.read(
        String.join(",", cells.keySet())
            + "\n"
            + String.join(",", cells.values().stream().map(c -> '"' + c + '"').toList()),
        IndicatorCsv.columns());
  }

  private Indicator indicator() {
    CsvTable table = table();
    List<Indicator> read = IndicatorCsv.read(table);
    assertThat(table.problems(), is(empty()));
    return read.get(0);
  }

  private void isRefused(String column, String code, Object... more) {
    CsvTable table = table();
    assertThat(IndicatorCsv.read(table).size() + table.problems().size() > 0, is(true));
    Object[] args = new Object[more.length + 1];
    String cell = cells.get(column);
    args[0] = cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
    System.arraycopy(more, 0, args, 1, more.length);
    assertThat(table.problems(), contains(Problem.of(code, args).inField(column).atLine(2)));
  }

  @Test
  public void aCodeIsMadeUpperCaseAndHasOneForm() {
    assertThat(with("code", "abc1").indicator().code(), is("ABC1"));

    with("code", "1ABC").isRefused("code", "csv-indicator-code");
    with("code", "A-B").isRefused("code", "csv-indicator-code");
    with("code", "").isRefused("code", "csv-empty-cell");
    with("code", "A".repeat(21)).isRefused("code", "csv-too-long", 20);
  }

  @Test
  public void wordsThatTheAppDoesNotKnowAreNamedWithThoseItKnows() {
    with("kind", "ratio")
        .isRefused("kind", "csv-choice", "PERCENTAGE, RATE, COUNT, SCORE, DURATION");
    with("kind", "").isRefused("kind", "csv-empty-cell");
    with("kind", "COUNT").with("direction", "up");
    isRefused("direction", "csv-choice", "HIGHER, LOWER, RANGE, NONE");
  }

  @Test
  public void aRateNeedsAFactorAndTheOthersHaveTheirs() {
    assertThat(indicator().scale().factor(), is(new BigDecimal("100")));
    assertThat(with("kind", "SCORE").indicator().scale().factor(), is(BigDecimal.ONE));
    assertThat(
        with("kind", "RATE").with("factor", "1000").indicator().scale().factor(),
        is(new BigDecimal("1000")));

    with("factor", "").isRefused("factor", "csv-empty-cell");
    with("factor", "0").isRefused("factor", "csv-positive");
    with("factor", "x").isRefused("factor", "csv-number", "1234.5");
    with("kind", "PERCENTAGE").with("factor", "1000");
    isRefused("factor", "csv-factor", new BigDecimal("100"));
    with("kind", "COUNT").isRefused("factor", "csv-factor", BigDecimal.ONE);
  }

  @Test
  public void boundsStandInOrder() {
    with("hard_min", "5").with("hard_max", "1").isRefused("hard_min", "csv-bounds", "1");
    with("hard_min", "").with("hard_max", "x").isRefused("hard_max", "csv-number", "1234.5");
  }

  @Test
  public void aTargetRangeIsGivenWhereTheDirectionNeedsOne() {
    with("direction", "RANGE").isRefused("range_low", "csv-range-missing");
    assertThat(
        with("range_high", "30").indicator().scale().target().contains(new BigDecimal("31")),
        is(false));
  }

  @Test
  public void decimalsAreZeroToSixAndOneIfNotGiven() {
    assertThat(indicator().scale().decimals(), is(1));
    assertThat(with("decimals", "0").indicator().scale().decimals(), is(0));
    with("decimals", "7").isRefused("decimals", "csv-decimals");
  }

  @Test
  public void theEnglishTitleIsThereAndNoTranslationIsWithoutATitle() {
    with("title_en", "").isRefused("title_en", "csv-empty-cell");
    with("title_en", "x".repeat(201)).isRefused("title_en", "csv-too-long", 200);
    with("title_en", "Title").with("title_sv", "").with("numerator_sv", "personal");
    isRefused("title_sv", "csv-empty-cell");
  }

  @Test
  public void aTranslationTakesTheUnitOfTheEnglishTextUnlessItHasItsOwn() {
    with("unit", "days").with("title_sv", "Dagar").with("title_lt", "Dienos").with("unit_lt", "d.");

    assertThat(indicator().text("sv").unit(), is("days"));
    assertThat(indicator().text("lt").unit(), is("d."));
  }

  @Test
  public void aUnitMayHaveAFormForEachNumberThatCanBeRead() {
    String days = "{0, plural, one {day} other {days}}";
    with("unit", days).with("title_lt", "Dienos").with("unit_lt", "d.");

    assertThat(indicator().text("en").unitPattern(), is(days));
    assertThat(indicator().text("en").unit(), is("days"));
    String forms = "{0, plural, one {…} other {…}}";
    with("unit", "{0, plural, one {day}}").isRefused("unit", "csv-unit", forms);
    with("unit", days).with("unit_lt", "{d.}").isRefused("unit_lt", "csv-unit", forms);
  }

  @Test
  public void retiredIsYesOrNo() {
    assertThat(indicator().retired(), is(false));
    assertThat(with("retired", "Yes").indicator().retired(), is(true));
    with("retired", "maybe").isRefused("retired", "csv-choice", "yes, no");
  }

  @Test
  public void aCodeStandsOnceInAFile() {
    String header = String.join(",", cells.keySet());
    String row = String.join(",", cells.values());
    CsvTable table = CsvTable.read(header + "\n" + row + "\n" + row + "\n", IndicatorCsv.columns());
    IndicatorCsv.read(table);

    assertThat(
        table.problems(), contains(Problem.of("csv-twice", "ABC1").inField("code").atLine(3)));
  }

  @Test
  public void theKindDecidesHowItIsReported() {
    assertThat(with("kind", "duration").indicator().scale().kind(), is(IndicatorKind.DURATION));
  }
}
