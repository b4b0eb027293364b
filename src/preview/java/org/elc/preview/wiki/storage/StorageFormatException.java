package org.elc.preview.wiki.storage;

/** A text that is not well-formed storage format, with the place where reading it stopped. */
public final class StorageFormatException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  StorageFormatException(String message, int line, int column) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /** The line of the text, counted from 1; 0 where the parser did not say. */
  public int line() {
    return line;
  }

  /** The column in that line, counted from 1; 0 where the parser did not say. */
  public int column() {
    return column;
  }
}
