package org.elc.benchlearning.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
    assertThat(Texts.in(Language.EN).text("elc.language.sv"), is("Swedish"));
    assertThat(Texts.in(Language.SV).text("elc.language.sv"), is("Svenska"));
  }

  @Test
  public void allLanguagesHaveTheSameKeys() {
    for (Language language : Language.values()) {
      assertThat(
          language.tag(),
          new TreeSet<>(Bundles.read(language).keySet()),
          is(new TreeSet<>(Bundles.read(Language.EN).keySet())));
    }
  }

  @Test
  public void bundlesAreAsciiSortedAndWithoutDoubles() throws Exception {
    for (Language language : Language.values()) {
      List<String> lines = Files.readAllLines(Path.of(language.bundle()));
      List<String> keys =
          lines.stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();

      assertThat(
          language.tag(),
          lines.stream().filter(line -> !line.matches("\\p{ASCII}*")).toList(),
          is(empty()));
      assertThat(language.tag(), keys, is(List.copyOf(new TreeSet<>(keys))));
    }
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
