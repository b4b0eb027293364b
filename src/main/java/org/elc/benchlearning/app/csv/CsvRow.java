package org.elc.benchlearning.app.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Problem;

/**
 * One data row. Every reader of a cell returns empty for an empty cell, and also when the cell
 * cannot be used; then it notes a problem that names line, column and value.
 */
public final class CsvRow {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

  private final int line;
  private final List<String> columns;
  private final List<String> cells;
  private final CsvForm form;
  private final CsvProblems problems;

  /**
   * The columns are the file's own list, shared by all its rows: a map in each of 200,000 rows
   * takes several times the memory of the file.
   */
  CsvRow(int line, List<String> columns, List<String> cells, CsvForm form, CsvProblems problems) {
    this.line = line;
    this.columns = columns;
    this.cells = cells;
    this.form = form;
    this.problems = problems;
  }

  /** 1-based line of the file on which the row begins. */
  public int line() {
    return line;
  }

  /** The cell without surrounding blanks; empty when it is blank or the file has no such column. */
  public String text(String column) {
    int at = columns.indexOf(column);
    return at < 0 ? "" : cells.get(at);
  }

  public boolean has(String column) {
    return !text(column).isEmpty();
  }

  /** A cell that must not be empty and not longer than {@code most} characters. */
  public Optional<String> required(String column, int most) {
    String text = text(column);
    if (text.isEmpty()) {
      return refuse("csv-empty-cell", column);
    }
    return optional(column, most);
  }

  /** A cell of at most {@code most} characters, none of them a control character. */
  public Optional<String> optional(String column, int most) {
    String text = text(column);
    if (InputText.isUnstorable(text)) {
      return refuse("csv-control-character", column);
    }
    if (text.length() > most) {
      return refuse("csv-too-long", column, most);
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** A natural key: letters are made lower case; {@code [a-z0-9-]}, at most 60. */
  public Optional<String> key(String column) {
    return required(column, 60)
        .map(t -> t.toLowerCase(Locale.ROOT))
        .flatMap(t -> t.matches("[a-z0-9][a-z0-9-]*") ? Optional.of(t) : refuse("csv-key", column));
  }

  /**
   * A decimal number in the file's form; no group separators, no exponent. Without trailing zeros,
   * so that equal numbers are equal objects.
   */
  public Optional<BigDecimal> number(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String plain = form == CsvForm.LOCAL ? text.replace(form.decimalMark(), '.') : text;
    boolean foreignMark = form == CsvForm.LOCAL && text.indexOf('.') >= 0;
    if (foreignMark || !NUMBER.matcher(plain).matches()) {
      return refuse("csv-number", column, "1234" + form.decimalMark() + "5");
    }
    BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
    return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
  }

  public Optional<LocalDate> date(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() >= 1900 && date.getYear() <= 2200) {
        return Optional.of(date);
      }
    } catch (DateTimeParseException e) {
      // refused below, like a year that nobody can mean
    }
    return refuse("csv-date", column);
  }

  /** A constant of an enumeration, whatever the case of its letters. */
  public <E extends Enum<E>> Optional<E> choice(String column, Class<E> type) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(text)) {
        return Optional.of(constant);
      }
    }
    return refuse(
        "csv-choice",
        column,
        Arrays.stream(type.getEnumConstants())
            .map(Enum::name)
            .reduce((a, b) -> a + ", " + b)
            .orElse(""));
  }

  /** Notes a problem with a cell: its message gets the value first, then the given arguments. */
  public <T> Optional<T> refuse(String code, String column, Object... more) {
    Object[] args = new Object[more.length + 1];
    args[0] = InputText.shown(text(column));
    System.arraycopy(more, 0, args, 1, more.length);
    problems.add(Problem.of(code, args).inField(column).atLine(line));
    return Optional.empty();
  }
}
