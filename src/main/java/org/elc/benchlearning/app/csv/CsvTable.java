package org.elc.benchlearning.app.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Problem;

/**
 * A file that was read: its rows, and the problems found so far. Whoever interprets the rows adds
 * to the problems and decides at the end; a file with problems is not used at all.
 */
public final class CsvTable {
  static final int MAX_CHARS = 20_000_000;
  static final int MAX_ROWS = 200_000;

  /** Cells beyond the known columns with which a row is still read, and named with all others. */
  private static final int MAX_SPARE = 50;

  private final List<CsvRow> rows;
  private final CsvProblems problems;
  private final List<String> columns;

  private CsvTable(List<CsvRow> rows, CsvProblems problems, List<String> columns) {
    this.rows = rows;
    this.problems = problems;
    this.columns = columns;
  }

  /**
   * Reads a file in either form; the form is told by the delimiter in its header.
   *
   * @throws Invalid when there is no header with the required columns, or the text is no CSV at all
   */
  public static CsvTable read(String text, Columns expected) {
    if (text.length() > MAX_CHARS) {
      throw new Invalid(Problem.of("csv-file-too-large", MAX_CHARS / 1_000_000));
    }
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (body.isBlank()) {
      throw new Invalid(Problem.of("csv-empty"));
    }
    String header = body.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    CsvForm form =
        header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? CsvForm.LOCAL : CsvForm.STANDARD;
    checkWidths(body, expected, form.delimiter());
    try (CSVParser parser = CSVParser.parse(body, format(form))) {
      return read(parser, expected, form);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new Invalid(Problem.of("csv-quotes"));
    }
  }

  private static CSVFormat format(CsvForm form) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(form.delimiter())
        .setIgnoreEmptyLines(false) // they count as lines
        .build();
  }

  private static CsvTable read(CSVParser parser, Columns expected, CsvForm form) {
    CsvProblems problems = new CsvProblems();
    List<CsvRow> rows = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    long lastLine = 0;
    int records = 0; // blank ones as well: no file has so many by mistake
    for (CSVRecord record : parser) {
      int line = (int) lastLine + 1;
      lastLine = parser.getCurrentLineNumber();
      if (++records > MAX_ROWS + 1) {
        throw new Invalid(Problem.of("csv-too-many-rows", MAX_ROWS));
      }
      if (record.stream().allMatch(String::isBlank)) {
        continue;
      }
      if (columns.isEmpty()) {
        record.forEach(c -> columns.add(c.trim().toLowerCase(Locale.ROOT)));
        checkHeader(columns, expected);
      } else if (record.size() != columns.size()) {
        problems.add(Problem.of("csv-row-length", record.size(), columns.size()).atLine(line));
      } else {
        rows.add(new CsvRow(line, columns, cells(record), form, problems));
      }
    }
    return new CsvTable(rows, problems, columns);
  }

  private static List<String> cells(CSVRecord record) {
    return record.stream().map(cell -> FormulaGuard.strip(cell.strip())).toList();
  }

  /**
   * Refuses what is far from any row before it is taken apart: a line of millions of delimiters
   * would become millions of cells, and a header of them millions of problems.
   */
  private static void checkWidths(String body, Columns expected, char delimiter) {
    int columns = expected.all().size();
    int line = 1;
    int cells = 1;
    boolean quoted = false;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\n') {
        line++;
        cells = quoted ? cells : 1;
      } else if (c == delimiter && !quoted && ++cells > columns + MAX_SPARE) {
        throw new Invalid(Problem.of("csv-row-length", cells, columns).atLine(line));
      }
    }
  }

  private static void checkHeader(List<String> columns, Columns expected) {
    List<Problem> problems = new ArrayList<>();
    for (String required : expected.required()) {
      if (!columns.contains(required)) {
        problems.add(Problem.of("csv-column-missing", required).inField(required).atLine(1));
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      String shown = InputText.shown(column);
      if (!expected.all().contains(column)) {
        String all = String.join(", ", expected.all());
        problems.add(Problem.of("csv-column-unknown", shown, all).atLine(1));
      } else if (columns.indexOf(column) < i) {
        problems.add(Problem.of("csv-column-twice", shown).atLine(1));
      }
    }
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
  }

  public List<CsvRow> rows() {
    return List.copyOf(rows);
  }

  /** Whether the file has this column: absent optional columns leave what is stored alone. */
  public boolean hasColumn(String column) {
    return columns.contains(column);
  }

  /** Notes a problem that is not about one cell. */
  public void refuse(Problem problem) {
    problems.add(problem);
  }

  /**
   * What is wrong so far, in the order of the lines: at most 200 problems, and then how many more
   * there are.
   */
  public List<Problem> problems() {
    return problems.told();
  }
}
