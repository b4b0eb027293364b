package org.elc.benchlearning.view.benchmark;

import static org.elc.benchlearning.view.benchmark.AComparison.indicator;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.elc.benchlearning.app.results.Comparison;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.benchmark.BenchmarkView.FootnoteView;
import org.elc.benchlearning.view.benchmark.BenchmarkView.SectionView;
import org.elc.benchlearning.view.benchmark.RowView.CellView;
import org.elc.benchlearning.view.benchmark.TableOptions.Sort;
import org.junit.Test;

public class BenchmarkPageTest {
  private static final Indicator HIGHER = indicator("HI1", Principle.STAFF, Direction.HIGHER);
  private static final Indicator LOWER = indicator("LO1", Principle.RIGHTS, Direction.LOWER);
  private static final Indicator RANGE = indicator("RA1", Principle.STAFF, Direction.RANGE);
  private static final Indicator NONE = indicator("NO1", Principle.STAFF, Direction.NONE);

  @Test
  public void aPositionIsSaidInWords() {
    RowView row = only(new AComparison().row(HIGHER, 90, 90, 80, 70, 60, 50, 40, 30, 20, 10, 5));

    assertThat(row.own(), is("90.0"));
    assertThat(row.place(), is("1= of 11"));
    assertThat(row.part(), is("Highest quarter"));
    assertThat(row.bands().get(0).text(), is("Among the best"));
    assertThat(row.bands().get(0).kind(), is("best"));
  }

  @Test
  public void theGroupsNumbersAreRoundedForDisplayOnly() {
    RowView row = only(new AComparison().row(HIGHER, 1.05, 2, 3, 4, 5, 6, 7, 8, 9, 10.25));

    assertThat(
        row.cells().stream().map(CellView::text).toList(),
        contains("10", "3.3", "5.5", "7.8", "7.8 or more"));
    assertThat(row.own(), is("1.1"));
  }

  @Test
  public void theBestQuarterIsAtTheEndThatTheDirectionSays() {
    assertThat(best(LOWER), is("3.3 or less"));
    assertThat(best(RANGE), is("5.0 to 15.0"));
    assertThat(best(NONE), is(""));
  }

  @Test
  public void smallGroupsHaveAMedianAndAThird() {
    BenchmarkView view =
        view(new AComparison().row(HIGHER, 9, 2, 3, 4, 5, 6, 7, 8), Sort.CATALOGUE);
    RowView row = view.sections().get(0).rows().get(0);

    assertThat(row.part(), is("Best third"));
    assertThat(row.place(), is(""));
    assertThat(row.cells().stream().map(CellView::text).toList(), contains("8", "", "5.5", "", ""));
    assertThat(row.cells().get(1).explained(), is("Shown from 10 values on"));
    assertThat(
        view.notes(),
        contains(
            "Ranks, quartiles and the best quarter are shown from 10 values on. With fewer values"
                + " there are the median and your own third."));
  }

  @Test
  public void hiddenNumbersSayWhyInPlaceOfThemselves() {
    BenchmarkView view = view(new AComparison().row(HIGHER, 9, 2, 3, 4, 5), Sort.CATALOGUE);
    RowView row = view.sections().get(0).rows().get(0);

    assertThat(row.own(), is("9.0"));
    assertThat(row.suppressed(), is("Too few participants"));
    assertThat(row.cells(), is(empty()));
    assertThat(row.place(), is(""));
    assertThat(
        view.notes(),
        contains(
            "Too few participants: The group is so small that a number would show the results of"
                + " single organisations."));
    assertThat(view.summary(), is("There is no position to show for this choice."));
  }

  @Test
  public void hiddenQuartilesCarryAMarkThatIsExplainedOnce() {
    BenchmarkView view =
        view(
            new AComparison()
                .row(indicator("A", Principle.STAFF, Direction.HIGHER), oneToTen())
                .hidingQuartiles(Suppression.TOO_NARROW)
                .row(indicator("B", Principle.STAFF, Direction.LOWER), oneToTen())
                .hidingQuartiles(Suppression.DOMINATED)
                .row(indicator("C", Principle.STAFF, Direction.LOWER), oneToTen())
                .hidingQuartiles(Suppression.DOMINATED),
            Sort.CATALOGUE);
    List<RowView> rows = view.sections().get(0).rows();

    assertThat(
        rows.get(0).cells().stream().map(CellView::footnote).toList(),
        contains("", "b", "", "b", "b"));
    assertThat(rows.get(1).cells().get(1).footnote(), is("a"));
    assertThat(rows.get(1).cells().get(1).explained(), is("Too much from one participant"));
    assertThat(rows.get(0).place(), is("Would nearly give single results away"));
    assertThat(view.footnotes().stream().map(FootnoteView::mark).toList(), contains("a", "b"));
    assertThat(
        view.footnotes().get(0).text(),
        startsWith("Too much from one participant: One or two large participants"));
    assertThat(view.notes(), is(empty()));
  }

  @Test
  public void aChangeSaysItsDirectionNotItsMerit() {
    AComparison base = new AComparison().row(LOWER, oneToTen());

    assertThat(only(base.since(3)).changes().get(0).text(), is("Down 2.0"));
    assertThat(only(base.since(0.96)).changes().get(0).text(), is("Unchanged"));
    assertThat(only(base.since(0.5)).changes().get(0).text(), is("Up 0.5"));
  }

  @Test
  public void theRoundOfTheChangesStandsInTheHeadingOrElseInTheRows() {
    AComparison one = new AComparison().row(HIGHER, oneToTen()).since(3);
    assertThat(view(one, Sort.CATALOGUE).own().get(2), is("Change since Round 1"));
    assertThat(only(one).changes().get(0).detail(), is(""));

    AComparison two = one.row(LOWER, oneToTen()).since("Round 0", 3);
    assertThat(view(two, Sort.CATALOGUE).own().get(2), is("Change"));
    assertThat(only(two).changes().get(0).detail(), is("since Round 1"));

    AComparison most = two.row(LOWER, oneToTen()).since("Round 0", 3);
    assertThat(view(most, Sort.CATALOGUE).own().get(2), is("Change since Round 0"));
    assertThat(only(most).changes().get(0).detail(), is("since Round 1"));
  }

  @Test
  public void missingValuesSayWhichKindTheyAre() {
    assertThat(own(Optional.empty()), is("Not reported"));
    assertThat(
        own(Optional.of(figure(Optional.of(Missing.NOT_APPLICABLE), Optional.empty()))),
        is("Not applicable"));
    assertThat(
        own(Optional.of(figure(Optional.empty(), Optional.of(BigDecimal.ZERO)))),
        is("Not applicable"));
  }

  @Test
  public void figuresThatWereNotHandedInAreSaidToBeLeftOut() {
    BenchmarkView view = view(new AComparison().row(HIGHER, oneToTen()).uncounted(), Sort.NAME);

    assertThat(
        view.notices(),
        contains(
            "The figures of Fjord were not submitted when the round closed. They are not part of"
                + " the results."));
    assertThat(view.sections().get(0).rows().get(0).place(), is("Not counted"));
  }

  @Test
  public void resultsThatAreNotPublishedAreSaidToBeSo() {
    BenchmarkView view =
        view(new AComparison().row(HIGHER, oneToTen()).unpublished(), Sort.CATALOGUE);

    assertThat(
        view.notices(),
        hasItem("These results are computed but not published yet. Members cannot see them."));
  }

  @Test
  public void theSummaryCountsTheBands() {
    BenchmarkView view = view(four(), Sort.CATALOGUE);

    assertThat(
        view.summary(),
        is(
            "3 indicators have a position: 1 among the best, 0 in the middle and 2 among the"
                + " weakest."));
  }

  @Test
  public void inTheCataloguesOrderPrinciplesAreHeadings() {
    BenchmarkView view = view(four(), Sort.CATALOGUE);

    assertThat(
        view.sections().stream().map(SectionView::name).toList(), contains("Staff", "Rights"));
    assertThat(codes(view), contains("HI1", "NO1", "HI2", "LO1"));
  }

  @Test
  public void rowsCanBeSortedByPosition() {
    assertThat(codes(view(four(), Sort.BEST)), contains("LO1", "HI2", "HI1", "NO1"));
    assertThat(codes(view(four(), Sort.WEAKEST)), contains("HI1", "HI2", "LO1", "NO1"));
    assertThat(codes(view(four(), Sort.NAME)), contains("HI1", "HI2", "LO1", "NO1"));
    assertThat(view(four(), Sort.BEST).sections().get(0).rows().get(0).principle(), is("Rights"));
  }

  @Test
  public void onePrincipleCanBeChosen() {
    Comparison comparison = four().build();
    BenchmarkView view =
        new BenchmarkPage(
                comparison,
                new TableOptions(Optional.of(Principle.RIGHTS), Sort.CATALOGUE),
                Language.EN)
            .view();

    assertThat(codes(view), contains("LO1"));
    assertThat(
        view.choices().stream()
            .filter(c -> c.name().equals("principle"))
            .flatMap(c -> c.options().stream())
            .map(o -> o.value() + (o.selected() ? "*" : ""))
            .toList(),
        contains("", "staff", "rights*"));
  }

  /** The own values are 1 (lowest), 1, 2 of ten and, lower being better, 1. */
  private static AComparison four() {
    return new AComparison()
        .row(HIGHER, oneToTen())
        .row(LOWER, oneToTen())
        .row(NONE, oneToTen())
        .row(indicator("HI2", Principle.STAFF, Direction.HIGHER), 2, 1, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  private static double[] oneToTen() {
    return DoubleStream.iterate(1, v -> v + 1).limit(10).toArray();
  }

  private static String best(Indicator indicator) {
    return only(new AComparison().row(indicator, oneToTen())).cells().get(4).text();
  }

  private static String own(Optional<Figure> figure) {
    return only(new AComparison().missing(HIGHER, figure)).own();
  }

  private static Figure figure(Optional<Missing> missing, Optional<BigDecimal> denominator) {
    return new Figure(
        "HI1",
        denominator.map(d -> BigDecimal.ZERO),
        denominator,
        Optional.empty(),
        missing,
        "",
        "");
  }

  private static RowView only(AComparison comparison) {
    return view(comparison, Sort.CATALOGUE).sections().get(0).rows().get(0);
  }

  private static BenchmarkView view(AComparison comparison, Sort sort) {
    return new BenchmarkPage(
            comparison.build(), new TableOptions(Optional.empty(), sort), Language.EN)
        .view();
  }

  private static List<String> codes(BenchmarkView view) {
    return view.sections().stream().flatMap(s -> s.rows().stream()).map(RowView::code).toList();
  }
}
