package org.elc.preview.wiki.content;

/** What was asked for does not exist, or not for this reader: nobody is told which. */
public final class Missing extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
