package org.elc.benchlearning.view.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.Assume.assumeFalse;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** The estimate against the fonts of this machine. */
public class TextWidthTest {
  /** What browsers take for sans-serif texts, and a bold cut of it. */
  private static final Set<String> USUAL =
      Set.of("Liberation Sans", "DejaVu Sans", "Noto Sans", "Roboto", "Arial", "Segoe UI");

  private static final List<String> TEXTS =
      List.of(
          "0",
          "63.2",
          "1\u202f234,5",
          "\u22123,2 %",
          "100 %",
          "Benchmark 2025",
          "Vid. balas",
          "J\u00e4mf\u00f6relsegrupp",
          "\u017dmoni\u0173 skai\u010dius",
          "WWWW",
          "LEA1");

  @Test
  public void noTextIsWiderThanItsEstimate() {
    List<Font> fonts =
        Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
            .filter(f -> USUAL.contains(f.getFamily()))
            .filter(f -> !f.getFontName().contains("Condensed"))
            .filter(f -> !f.getFontName().contains("Bold"))
            .map(f -> f.deriveFont((float) TextWidth.SIZE))
            .toList();
    assumeFalse("no sans-serif font on this machine", fonts.isEmpty());

    for (Font font : fonts) {
      for (String text : TEXTS) {
        String where = font.getFontName() + " " + text;
        double real =
            font.getStringBounds(text, new FontRenderContext(null, true, true)).getWidth();
        assertThat(where, TextWidth.of(text), is(greaterThanOrEqualTo(real)));
        assertThat(where, TextWidth.of(text), is(lessThan(2 * real)));
      }
    }
  }
}
