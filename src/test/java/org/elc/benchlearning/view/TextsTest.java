package org.elc.benchlearning.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;
import static org.hamcrest.Matchers.startsWith;

import java.util.Map;
import org.elc.benchlearning.app.Problem;
import org.junit.Test;

public class TextsTest {

  private static final Map<String, String> ENGLISH =
      Map.of(
          "elc.a", "It's one",
          "elc.b", "{0}''s {1}",
          "elc.c", "{0, plural, one {# member} other {# members}}",
          "elc.d", "{0}, {1}, {2}, {3}",
          "elc.e", "");

  private static final Texts SWEDISH =
      new Texts(
          Language.SV, Map.of("elc.c", "{0, plural, one {# medlem} other {# medlemmar}}"), ENGLISH);

  @Test
  public void aTextIsShownInItsLanguage() {
    assertThat(SWEDISH.text("elc.c", 1), is("1 medlem"));
    assertThat(SWEDISH.text("elc.c", 12345), is("12\u00a0345 medlemmar"));
  }

  @Test
  public void aTextThatTheLanguageLacksIsShownInEnglish() {
    assertThat(SWEDISH.text("elc.b", "Anna", "text"), is("Anna's text"));
  }

  @Test
  public void aKeyThatNobodyKnowsIsShownSoThatATestFindsIt() {
    assertThat(SWEDISH.text("elc.unknown"), is("???elc.unknown???"));
    assertThat(SWEDISH.text("elc.unknown", 1, 2), is("???elc.unknown???"));
    assertThat(SWEDISH.has("elc.unknown"), is(false));
    assertThat(SWEDISH.has("elc.b"), is(true));
  }

  @Test
  public void aTextWithoutPlaceholdersStandsAsItIs() {
    assertThat(SWEDISH.text("elc.a"), is("It's one"));
    assertThat(SWEDISH.text("elc.a", "needless"), is("It's one"));
    assertThat(SWEDISH.text("elc.e"), is(""));
  }

  @Test
  public void anyNumberOfArgumentsWillDo() {
    assertThat(SWEDISH.text("elc.d"), is("{0}, {1}, {2}, {3}"));
    assertThat(SWEDISH.text("elc.d", "a"), is("a, {1}, {2}, {3}"));
    assertThat(SWEDISH.text("elc.d", "a", "b"), is("a, b, {2}, {3}"));
    assertThat(SWEDISH.text("elc.d", "a", "b", "c"), is("a, b, c, {3}"));
    assertThat(SWEDISH.text("elc.d", "a", "b", "c", "d"), is("a, b, c, d"));
  }

  @Test
  public void argumentsAreNotReadAsMessages() {
    assertThat(SWEDISH.text("elc.b", "{1}'{", "<i>"), is("{1}'{'s <i>"));
  }

  @Test
  public void theShippedTextsAreReadOnce() {
    for (Language language : Language.values()) {
      assertThat(Texts.in(language), is(sameInstance(Texts.in(language))));
      assertThat(Texts.in(language).language(), is(language));
      assertThat(Bundles.read(language).keySet(), is(not(empty())));
    }
  }

  @Test
  public void theShippedTextsAreInTheirLanguage() {
    assertThat(Texts.in(Language.EN).text("elc.principle.leadership"), is("Leadership"));
    assertThat(Texts.in(Language.SV).text("elc.principle.leadership"), is("Ledarskap"));
  }

  @Test
  public void aProblemIsSaidInItsLanguage() {
    Problem problem = Problem.of("number-unexpected-character", "x", 3).inField("numerator");

    assertThat(
        Texts.in(Language.EN).problem(problem), startsWith("\u201cx\u201d (character 3) does not"));
    assertThat(
        Texts.in(Language.NB).problem(problem), startsWith("\u00abx\u00bb (tegn 3) h\u00f8rer"));
  }

  @Test
  public void aTextWithoutPlaceholdersHasNoDoubledApostrophe() {
    for (Language language : Language.values()) {
      assertThat(
          language.tag(),
          Bundles.read(language).values().stream()
              .filter(text -> text.contains("''") && !text.contains("{"))
              .toList(),
          is(empty()));
    }
  }
}
