package org.elc.benchlearning.app.csv;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class CsvWriterTest {
  private static final Columns COLUMNS = new Columns(List.of("name", "amount"), List.of());

  private static String write(CsvForm form) {
    return new CsvWriter(form, COLUMNS.all())
        .row()
        .text("Ada, \"the first\"; of\nmany")
        .number(Optional.of(new BigDecimal("-1234.50")))
        .row()
        .text("=cmd()")
        .number(Optional.empty())
        .finish();
  }

  @Test
  public void theStandardFormHasCommasAndDots() {
    assertThat(
        write(CsvForm.STANDARD),
        is("name,amount\r\n\"Ada, \"\"the first\"\"; of\nmany\",-1234.50\r\n'=cmd(),\r\n"));
  }

  @Test
  public void theLocalFormHasSemicolonsDecimalCommasAndAByteOrderMark() {
    assertThat(
        write(CsvForm.LOCAL),
        is("\uFEFFname;amount\r\n\"Ada, \"\"the first\"\"; of\nmany\";-1234,50\r\n'=cmd();\r\n"));
  }

  @Test
  public void whatIsWrittenIsReadBack() {
    for (CsvForm form : CsvForm.values()) {
      List<CsvRow> rows = CsvTable.read(write(form), COLUMNS).rows();

      assertThat(rows.get(0).text("name"), is("Ada, \"the first\"; of\nmany"));
      assertThat(rows.get(0).number("amount"), is(Optional.of(new BigDecimal("-1234.5"))));
      assertThat(rows.get(1).text("name"), is("=cmd()"));
      assertThat(rows.get(1).number("amount"), is(Optional.empty()));
    }
  }

  @Test
  public void aRowOfAnotherWidthIsAProgrammingError() {
    CsvWriter csv = new CsvWriter(CsvForm.STANDARD, COLUMNS.all()).row().text("only one");

    assertThrows(IllegalStateException.class, csv::finish);
  }
}
