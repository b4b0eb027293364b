package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;

/** What a page is rendered for, as far as a macro has to care. */
enum Output {
  /** A page or its preview in a browser. */
  SCREEN,
  /** PDF, Word, mail, feed and the like: nothing to click, no script. */
  DOCUMENT;

  static Output of(ConversionContext context) {
    return switch (String.valueOf(context.getOutputType())) {
      case "display", "preview" -> SCREEN;
      default -> DOCUMENT;
    };
  }
}
