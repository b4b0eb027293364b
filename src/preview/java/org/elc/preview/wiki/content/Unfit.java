package org.elc.preview.wiki.content;

/**
 * An input that cannot be taken, with the field it came from and a sentence that helps to mend it.
 */
public final class Unfit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;

  /** A problem in that form field. */
  public Unfit(String field, String message) {
    super(message);
    this.field = field;
  }

  /** The form field's name. */
  public String field() {
    return field;
  }
}
