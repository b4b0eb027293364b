package org.elc.benchlearning.app.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a file in one of the two forms, row by row: begin each row with {@link #row}, then give
 * its cells.
 */
public final class CsvWriter {
  private final CsvForm form;
  private final StringBuilder out = new StringBuilder();
  private final CSVPrinter printer;
  private final int width;
  private List<String> cells = new ArrayList<>();

  public CsvWriter(CsvForm form, List<String> header) {
    this.form = form;
    this.width = header.size();
    if (form == CsvForm.LOCAL) {
      out.append('\uFEFF');
    }
    try {
      printer =
          new CSVPrinter(out, CSVFormat.RFC4180.builder().setDelimiter(form.delimiter()).build());
      printer.printRecord(header);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the row before and begins the next. */
  public CsvWriter row() {
    flush();
    return this;
  }

  public CsvWriter text(String text) {
    cells.add(FormulaGuard.guard(text));
    return this;
  }

  public CsvWriter text(Optional<?> text) {
    return text(text.map(Object::toString).orElse(""));
  }

  public CsvWriter number(Optional<BigDecimal> number) {
    cells.add(number.map(n -> n.toPlainString().replace('.', form.decimalMark())).orElse(""));
    return this;
  }

  /** The whole file. */
  public String finish() {
    flush();
    return out.toString();
  }

  private void flush() {
    if (cells.isEmpty()) {
      return;
    }
    if (cells.size() != width) {
      throw new IllegalStateException(cells.size() + " cells for " + width + " columns");
    }
    try {
      printer.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cells = new ArrayList<>();
  }
}
