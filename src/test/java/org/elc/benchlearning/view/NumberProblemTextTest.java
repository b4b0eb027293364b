package org.elc.benchlearning.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.elc.benchlearning.core.entry.NumberReader;
import org.elc.benchlearning.core.entry.NumberReading.Ambiguous;
import org.elc.benchlearning.core.entry.NumberReading.Read;
import org.elc.benchlearning.core.entry.NumberReading.Reason;
import org.junit.Test;

/** What a reader is told about a number that was not read. */
public class NumberProblemTextTest {

  private static final String PREFIX = "elc.problem.";

  /** A number as it may stand in a sentence; a mark at its end is the sentence's. */
  private static final Pattern NUMBER = Pattern.compile("[-\u2212]?\\d([\\d.,\u00a0]*\\d)?");

  /** The one thing that the texts show in order to warn of it. */
  private static final Pattern POWER_OF_TEN = Pattern.compile("1[.,]5e3");

  @Test
  public void everyReasonIsExplainedInEveryLanguage() {
    for (Language language : Language.values()) {
      for (Reason reason : Reason.values()) {
        assertThat(Bundles.read(language).keySet().contains(PREFIX + reason.code()), is(true));
      }
      assertThat(Bundles.read(language).keySet().contains(PREFIX + Ambiguous.CODE), is(true));
    }
  }

  @Test
  public void everyExplanationShowsANumberThatTheReaderAccepts() {
    for (Language language : Language.values()) {
      NumberReader reader = NumberReader.in(language.notation());

      for (Reason reason : Reason.values()) {
        String text = Bundles.read(language).getOrDefault(PREFIX + reason.code(), "");
        List<String> examples = numbers(text);
        assertThat(text, examples, is(not(empty())));
        for (String example : examples) {
          assertThat(text, reader.read(example), is(instanceOf(Read.class)));
        }
      }
    }
  }

  @Test
  public void theExplanationNamesTheCharacterAndItsPlace() {
    String text = Texts.in(Language.EN).text(PREFIX + Reason.UNEXPECTED_CHARACTER.code(), "x", 3);

    assertThat(text, containsString("\u201cx\u201d (character 3)"));
  }

  @Test
  public void theQuestionOffersTwoTextsThatAreReadWithoutAsking() {
    for (Language language : Language.values()) {
      NumberReader reader = NumberReader.in(language.notation());
      Ambiguous ambiguous = (Ambiguous) reader.read("1.234");

      String question =
          Texts.in(language)
              .text(
                  PREFIX + Ambiguous.CODE,
                  reader.write(ambiguous.asDecimal()),
                  reader.write(ambiguous.asGrouped()));

      assertThat(numbers(question).size(), is(2));
      assertThat(reader.read(numbers(question).get(0)), is(instanceOf(Read.class)));
      assertThat(reader.read(numbers(question).get(1)), is(instanceOf(Read.class)));
    }
  }

  @Test
  public void everyExplanationSaysMoreThanWhatIsWrong() {
    for (Language language : Language.values()) {
      for (Reason reason : Reason.values()) {
        String text = Bundles.read(language).getOrDefault(PREFIX + reason.code(), "");
        assertThat(text, text.split("[.;] ").length, is(greaterThan(1)));
      }
    }
  }

  private static List<String> numbers(String text) {
    String withoutPlaceholders = text.replaceAll("\\{\\d\\}", "");
    return NUMBER
        .matcher(POWER_OF_TEN.matcher(withoutPlaceholders).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .toList();
  }
}
