package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** Real: com.atlassian.confluence:confluence. Evidence: OO10.0.3, JD 9.3.2. */
public interface Macro {
  String execute(Map<String, String> parameters, String body, ConversionContext context)
      throws MacroExecutionException;

  BodyType getBodyType();

  OutputType getOutputType();

  enum BodyType {
    PLAIN_TEXT,
    RICH_TEXT,
    NONE
  }

  enum OutputType {
    INLINE,
    BLOCK
  }
}
