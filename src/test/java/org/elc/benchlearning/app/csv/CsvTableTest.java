package org.elc.benchlearning.app.csv;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Problem;
import org.junit.Test;

public class CsvTableTest {
  private static final Columns COLUMNS = new Columns(List.of("name", "amount"), List.of("day"));

  private static CsvTable read(String text) {
    return CsvTable.read(text, COLUMNS);
  }

  private static CsvRow only(CsvTable table) {
    assertThat(table.rows(), hasSize(1));
    return table.rows().get(0);
  }

  private static List<Problem> refused(String text) {
    return assertThrows(Invalid.class, () -> read(text)).problems();
  }

  @Test
  public void columnsMayStandInAnyOrderAndCase() {
    CsvRow row = only(read("Amount, NAME \n12.5,Ada\n"));

    assertThat(row.text("name"), is("Ada"));
    assertThat(row.number("amount"), is(Optional.of(new BigDecimal("12.5"))));
  }

  @Test
  public void theLocalFormHasSemicolonsDecimalCommaAndAByteOrderMark() {
    CsvRow row = only(read("\uFEFFname;amount\r\n\"Ada; Ltd\";-12,50\r\n"));

    assertThat(row.text("name"), is("Ada; Ltd"));
    assertThat(row.number("amount"), is(Optional.of(new BigDecimal("-12.5"))));
  }

  @Test
  public void everyRowKnowsTheLineOnWhichItBegins() {
    CsvTable table = read("name,amount\n\n\"two\nlines\",1\r\n,\n\"three\n\nlines\",2\nlast,3");

    assertThat(table.rows().stream().map(CsvRow::line).toList(), is(List.of(3, 6, 9)));
  }

  @Test
  public void blankLinesAndRowsOfEmptyCellsAreNoRows() {
    CsvTable table = read("\n\nname,amount\n,\n  ,  \nAda,1\n\n");

    assertThat(only(table).line(), is(6));
    assertThat(table.problems(), is(empty()));
  }

  @Test
  public void numbersAreReadInTheFormOfTheFileAndNothingElse() {
    for (String wrong : List.of("1,5", "1 000", "1e3", ".5", "5.", "+5", "x", "1.2.3", "−3")) {
      CsvTable table = read("name,amount\nAda,\"" + wrong + "\"\n");

      assertThat(wrong, only(table).number("amount"), is(Optional.empty()));
      assertThat(
          table.problems(),
          is(List.of(Problem.of("csv-number", wrong, "1234.5").inField("amount").atLine(2))));
    }
    CsvTable local = read("name;amount\nAda;1.5\n");
    assertThat(only(local).number("amount"), is(Optional.empty()));
    assertThat(
        local.problems(),
        is(List.of(Problem.of("csv-number", "1.5", "1234,5").inField("amount").atLine(2))));
  }

  @Test
  public void equalNumbersAreEqualObjects() {
    assertThat(
        only(read("name,amount\nAda,1000.00\n")).number("amount"),
        is(Optional.of(new BigDecimal("1000"))));
  }

  @Test
  public void datesAreIsoAndOfOurTime() {
    CsvRow row = only(read("name,amount,day\nAda,1,2026-02-28\n"));
    assertThat(row.date("day"), is(Optional.of(LocalDate.of(2026, 2, 28))));

    for (String wrong : List.of("28.2.2026", "2026-02-30", "0026-01-01", "20261-01-01")) {
      CsvTable table = read("name,amount,day\nAda,1," + wrong + "\n");
      assertThat(only(table).date("day"), is(Optional.empty()));
      assertThat(
          table.problems(), is(List.of(Problem.of("csv-date", wrong).inField("day").atLine(2))));
    }
  }

  @Test
  public void choicesIgnoreCaseAndNameWhatIsPossible() {
    assertThat(
        only(read("name,amount\nmarch,1\n")).choice("name", Month.class),
        is(Optional.of(Month.MARCH)));

    CsvTable table = read("name,amount\nSmarch,1\n");
    assertThat(only(table).choice("name", ImportMode.class), is(Optional.empty()));
    assertThat(
        table.problems(),
        is(
            List.of(
                Problem.of("csv-choice", "Smarch", "DRY_RUN, APPLY").inField("name").atLine(2))));
  }

  @Test
  public void emptyAndTooLongCellsAreNamed() {
    CsvTable table = read("name,amount\n,1\nabcdef,2\n");

    assertThat(table.rows().get(0).required("name", 5), is(Optional.empty()));
    assertThat(table.rows().get(1).required("name", 5), is(Optional.empty()));
    assertThat(
        table.problems(),
        is(
            List.of(
                Problem.of("csv-empty-cell", "").inField("name").atLine(2),
                Problem.of("csv-too-long", "abcdef", 5).inField("name").atLine(3))));
  }

  @Test
  public void keysBecomeLowerCaseAndHaveOneForm() {
    assertThat(
        only(read("name,amount\nNO-Solvang,1\n")).key("name"), is(Optional.of("no-solvang")));
    for (String wrong : List.of("sol vang", "-x", "ø", "a_b")) {
      CsvTable table = read("name,amount\n" + wrong + ",1\n");
      assertThat(only(table).key("name"), is(Optional.empty()));
      assertThat(
          table.problems(), is(List.of(Problem.of("csv-key", wrong).inField("name").atLine(2))));
    }
  }

  @Test
  public void controlCharactersAreRefusedAndNotShown() {
    CsvTable table = read("name,amount\na\u0000b,1\n");

    assertThat(only(table).optional("name", 50), is(Optional.empty()));
    assertThat(
        table.problems(),
        is(List.of(Problem.of("csv-control-character", "a�b").inField("name").atLine(2))));
  }

  @Test
  public void aCellThatWasDefusedIsReadAsItWas() {
    assertThat(only(read("name,amount\n'=1+1,1\n")).text("name"), is("=1+1"));
  }

  @Test
  public void aLongValueIsCutInTheProblem() {
    CsvTable table = read("name,amount\nA," + "x".repeat(100) + "\n");
    only(table).number("amount");

    assertThat(table.problems().get(0).args().get(0), is("x".repeat(60) + "…"));
  }

  @Test
  public void aHeaderThatDoesNotFitIsRefusedAtOnce() {
    assertThat(
        refused("name,colour,name\nAda,red,x\n"),
        is(
            List.of(
                Problem.of("csv-column-missing", "amount").inField("amount").atLine(1),
                Problem.of("csv-column-unknown", "colour", "name, amount, day").atLine(1),
                Problem.of("csv-column-twice", "name").atLine(1))));
  }

  @Test
  public void aFileWithoutAnythingIsRefused() {
    assertThat(refused(""), is(List.of(Problem.of("csv-empty"))));
    assertThat(refused("\uFEFF \n\n"), is(List.of(Problem.of("csv-empty"))));
  }

  @Test
  public void aRowOfAnotherLengthIsNamed() {
    CsvTable table = read("name,amount\nAda,1,2\nBo\n");

    assertThat(table.rows(), is(empty()));
    assertThat(
        table.problems(),
        is(
            List.of(
                Problem.of("csv-row-length", 3, 2).atLine(2),
                Problem.of("csv-row-length", 1, 2).atLine(3))));
  }

  @Test
  public void quotesThatDoNotMatchAreRefused() {
    assertThat(refused("name,amount\n\"Ada,1\n"), is(List.of(Problem.of("csv-quotes"))));
    assertThat(refused("name,amount\n\"Ada\"x,1\n"), is(List.of(Problem.of("csv-quotes"))));
  }

  @Test
  public void ofManyProblemsTheFirst200AreToldAndTheRestCounted() {
    CsvTable table = read("name,amount\n" + "Ada,x\n".repeat(250));
    table.rows().forEach(row -> row.number("amount"));

    assertThat(table.problems(), hasSize(201));
    assertThat(table.problems().get(200), is(Problem.of("csv-more-problems", 50)));
  }

  @Test
  public void rowsOfAnotherLengthAreRowsToo() {
    assertThat(
        refused("name,amount\n" + "x\n".repeat(CsvTable.MAX_ROWS + 1)),
        is(List.of(Problem.of("csv-too-many-rows", CsvTable.MAX_ROWS))));
  }

  @Test(timeout = 5_000)
  public void aLineOfMillionsOfCellsIsRefusedBeforeItIsTakenApart() {
    String wide = "a" + ",".repeat(2_000_000);

    assertThat(refused(wide + "\n"), is(List.of(Problem.of("csv-row-length", 54, 3).atLine(1))));
    assertThat(
        refused("name,amount\nAda,1\n" + wide),
        is(List.of(Problem.of("csv-row-length", 54, 3).atLine(3))));
  }

  @Test
  public void delimitersInsideQuotesAreText() {
    String text = ",".repeat(100);

    assertThat(only(read("name,amount\n\"" + text + "\",1\n")).text("name"), is(text));
  }

  @Test
  public void aFileThatIsTooLargeIsRefused() {
    assertThat(
        refused("name,amount\n" + "x".repeat(CsvTable.MAX_CHARS)),
        is(List.of(Problem.of("csv-file-too-large", 20))));
    assertThat(
        refused("name,amount\n" + "x,1\n".repeat(CsvTable.MAX_ROWS + 1)),
        is(List.of(Problem.of("csv-too-many-rows", CsvTable.MAX_ROWS))));
  }
}
