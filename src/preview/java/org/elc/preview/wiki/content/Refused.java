package org.elc.preview.wiki.content;

/** The reader sees the thing and may not do this to it. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is refused, as a sentence for the reader. */
  public Refused(String message) {
    super(message);
  }
}
