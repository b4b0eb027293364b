package org.elc.benchlearning.app.csv;

/** The two forms in which files are written and read. Both are UTF-8. */
public enum CsvForm {
  /** Comma between cells, dot as decimal mark. */
  STANDARD(',', '.'),
  /** Semicolon, decimal comma and a byte order mark: what spreadsheets on the continent expect. */
  LOCAL(';', ',');

  private final char delimiter;
  private final char decimalMark;

  CsvForm(char delimiter, char decimalMark) {
    this.delimiter = delimiter;
    this.decimalMark = decimalMark;
  }

  public char delimiter() {
    return delimiter;
  }

  public char decimalMark() {
    return decimalMark;
  }
}
