package org.elc.benchlearning.view.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

/** A chart in a file looks like the same chart in a light page. */
public class InkStyleTest {
  private static final Path STYLE =
      Path.of("src/main/resources/org/elc/benchlearning/css/charts.css");

  @Test
  public void theStyleSheetKnowsEveryInkWithTheSameLightColour() throws IOException {
    String style = Files.readString(STYLE);

    for (Ink ink : Ink.values()) {
      String rule = rule(style, ink);
      assertThat(ink + " fill", colour(rule, "fill"), is(ink.fill()));
      assertThat(ink + " stroke", colour(rule, "stroke"), is(ink.stroke()));
      Matcher width = Pattern.compile("stroke-width: ([0-9.]+);").matcher(rule);
      assertThat(
          ink + " width", width.find() ? Double.parseDouble(width.group(1)) : 0, is(ink.width()));
    }
  }

  private static String rule(String style, Ink ink) {
    Matcher rule = Pattern.compile("\\.elc-ink-" + ink.key() + " \\{([^}]*)}").matcher(style);
    return rule.find() ? rule.group(1) : "no rule";
  }

  /** The fallback of a design token, six digits. */
  private static String colour(String rule, String property) {
    Matcher found =
        Pattern.compile("[^-]" + property + ": var\\(--ds-[a-z-]+, #([0-9a-fA-F]{6})\\);")
            .matcher(rule);
    return found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
