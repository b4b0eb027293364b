package org.elc.benchlearning.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.elc.benchlearning.core.wording.MessageParser;
import org.junit.Test;

public class MessageFormatterTest {

  /** Grouped alike by our numbers and by ICU's message format, which groups four digits always. */
  private static final List<Number> COUNTS =
      List.of(
          0,
          1,
          2,
          3,
          5,
          9,
          10,
          11,
          12,
          19,
          20,
          21,
          22,
          25,
          100,
          101,
          111,
          121,
          12_345,
          1_000_000,
          2_000_000L,
          -1,
          -21,
          0.5,
          1.0,
          1.5,
          2.25,
          10.1,
          new BigDecimal("1.50"),
          new BigDecimal("21.000"),
          new BigInteger("30000000"));

  private static final String COUNTED =
      "{0, plural, =0 {none} one {# one} few {# few} many {# many} other {# other}}";

  @Test
  public void pluralsAreChosenAsIcuChooses() {
    for (Language language : Language.values()) {
      for (Number count : COUNTS) {
        assertAsIcu(language, COUNTED, count);
      }
    }
  }

  @Test
  public void everyMessageOfTheBundlesReadsAsIcuReadsIt() {
    for (Language language : Language.values()) {
      for (String text : Bundles.read(language).values()) {
        if (text.indexOf('{') >= 0) {
          assertAsIcu(language, text, 1, 2, 21, 100, 1.5, 0);
        }
      }
    }
  }

  @Test
  public void generatedMessagesReadAsIcuReadsThem() {
    Random random = new Random(20261121);

    for (int i = 0; i < 3_000; i++) {
      String pattern = message(random, 0);
      Language language = Language.values()[random.nextInt(Language.values().length)];
      Number count = COUNTS.get(random.nextInt(COUNTS.size()));
      assertAsIcu(language, pattern, count, "<b>'{0}#'", 7);
    }
  }

  /** Words, quoting and placeholders in any order; plurals within plurals. */
  private static String message(Random random, int depth) {
    StringBuilder pattern = new StringBuilder();
    for (int parts = random.nextInt(5); parts >= 0; parts--) {
      switch (random.nextInt(depth < 2 ? 9 : 7)) {
        case 0 -> pattern.append("{0}");
        case 1 -> pattern.append("{1}");
        case 2 -> pattern.append("''");
        case 3 -> pattern.append("'{quoted ''one'' # }' ");
        case 4 -> pattern.append("don't # ");
        case 5 -> pattern.append(" \u010diurl\u0117, { 2 } ");
        case 6 -> pattern.append("'#' | 'x' ");
        case 7 -> pattern.append(plural(random, depth));
        default -> pattern.append("word");
      }
    }
    return pattern.toString();
  }

  private static String plural(Random random, int depth) {
    return "{0,plural, =1{"
        + message(random, depth + 1)
        + "} =2.25 {#} one {"
        + message(random, depth + 1)
        + "}\n few{"
        + message(random, depth + 1)
        + "} other{"
        + message(random, depth + 1)
        + "}}";
  }

  @Test
  public void apostrophesAreThoseOfIcu() {
    for (String pattern :
        List.of(
            "it''s {0}",
            "it's {0}",
            "'{'{0}'}'",
            "'{0}",
            "{0}'",
            "'' '' {0}",
            "a '{b''c}' {0}",
            "# {0} '#'",
            "} {0}",
            "{0, plural, other {it''s '#' # '{0}' it's}}",
            "{0, plural, other {a '{'b'}' c}}")) {
      assertAsIcu(Language.EN, pattern, 3);
    }
  }

  @Test
  public void aPlaceholderWithoutArgumentStays() {
    assertThat(format(Language.EN, "{0} of {1}", 2), is("2 of {1}"));
    assertThat(format(Language.EN, "{1, plural, other {#}}", 2), is("{1}"));
  }

  @Test
  public void numbersAreShownInTheLanguageWithThreeDecimals() {
    assertThat(format(Language.SV, "{0}", 12345.6789), is("12\u00a0345,679"));
    assertThat(format(Language.PT_PT, "{0}", 1234), is("1234"));
    assertThat(format(Language.EN, "{0}", new BigDecimal("1.0005")), is("1.001"));
    assertThat(format(Language.EN, "{0}", 0.0001), is("0"));
  }

  @Test
  public void thePluralIsThatOfTheNumberShown() {
    assertThat(format(Language.EN, COUNTED, 1.00001), is("1 one"));
    assertThat(format(Language.LT, COUNTED, new BigDecimal("21.0")), is("21 one"));
  }

  @Test
  public void daysAndTimesAreShownInTheLanguage() {
    ZonedDateTime due = ZonedDateTime.of(2026, 5, 3, 23, 59, 0, 0, ZoneId.of("Europe/Vilnius"));

    assertThat(format(Language.ET, "{0}", LocalDate.of(2026, 5, 3)), is("3. mai 2026"));
    assertThat(format(Language.LT, "{0}", due), is("2026-05-03 23:59 (Europe/Vilnius, UTC+03:00)"));
  }

  @Test
  public void aMessageThatIsNotUnderstoodIsRefused() {
    for (String pattern :
        List.of(
            "{",
            "{}",
            "{name}",
            "{0",
            "{0,",
            "{-1}",
            "{100}",
            "{0, number}",
            "{0, select, a {b} other {c}}",
            "{0, plural}",
            "{0, plural,}",
            "{0, plural, one {#}}",
            "{0, plural, two {#} other {#}}",
            "{0, plural, offset:1 other {#}}",
            "{0, plural, =x {#} other {#}}",
            "{0, plural, other #}",
            "{0, plural, other {#}",
            "{0, plural, other {#")) {
      assertThrows(pattern, IllegalArgumentException.class, () -> format(Language.EN, pattern, 1));
    }
  }

  @Test
  public void aPluralOfSomethingElseThanANumberIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> format(Language.EN, COUNTED, "three"));
  }

  private static String format(Language language, String pattern, Object... arguments) {
    return new MessageFormatter(language).format(MessageParser.parse(pattern), arguments);
  }

  private static void assertAsIcu(Language language, String pattern, Object... arguments) {
    String expected =
        new MessageFormat(pattern, ULocale.forLanguageTag(language.tag())).format(arguments);
    assertThat(language + ": " + pattern, format(language, pattern, arguments), is(expected));
  }
}
