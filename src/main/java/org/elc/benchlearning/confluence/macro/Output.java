package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;

/** What a page is rendered for, as far as a macro has to care. */
enum Output {
  /** A page or its preview in a browser. */
  SCREEN,
  /** PDF and Word: nothing to click, no script, no drawings; pictures are files. */
  PAPER,
  /** Mail, feed, comparison of versions and the like: words and tables only. */
  MESSAGE;

  static Output of(ConversionContext context) {
    return switch (String.valueOf(context.getOutputType())) {
      case "display", "preview" -> SCREEN;
      case "pdf", "word" -> PAPER;
      default -> MESSAGE;
    };
  }
}
