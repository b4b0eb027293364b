package org.elc.benchlearning.build;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;
import org.junit.Test;

/** The six bundles say the same things, completely, in a form that product and app both read. */
public class I18nTest {

  /** Ours; the macro browser's, whose form the product dictates; the list of scheduled jobs'. */
  private static final String KEY_FORM =
      "elc(\\.[a-z0-9]+(-[a-z0-9]+)*){2,}"
          + "|elc(\\.[a-z0-9-]+)*\\.[a-z]{2}-[A-Z]{2}"
          + "|elc(\\.[a-z0-9-]+)*\\.[A-Z][A-Z0-9-]*(\\.[a-z-]+)?"
          + "|org\\.elc\\.benchlearning\\.elc-[a-z-]+(\\.param\\.[A-Za-z-]+)?\\.(label|desc)"
          + "|scheduledjob\\.desc\\.[a-z-]+";

  /**
   * How many of a thing there may be on a page, and what every rule of the six turns on. Not 1000:
   * the oracle's message format groups four digits in every language, CLDR and we do not.
   */
  private static final int[] COUNTS =
      IntStream.concat(IntStream.rangeClosed(0, 130), IntStream.of(999, 1_000_000)).toArray();

  private static final Pattern SCRIPT_TEXT = Pattern.compile("I18n\\.getText\\(\\s*[\"']([^\"']+)");

  @Test
  public void theFilesAreAsciiAndWithoutContinuedLines() {
    for (MessageBundle bundle : MessageBundle.all()) {
      List<String> lines = ProjectFiles.lines(bundle.file());

      assertThat(bundle.name(), lines, everyItem(matchesPattern("[\\x20-\\x7e]*")));
      assertThat(bundle.name(), lines.stream().filter(l -> l.endsWith("\\")).toList(), is(empty()));
    }
  }

  @Test
  public void keysAreSortedAndUnique() {
    for (MessageBundle bundle : MessageBundle.all()) {
      List<String> typed = bundle.keysAsTyped();

      assertThat(bundle.name(), typed, is(List.copyOf(new TreeSet<>(typed))));
    }
  }

  @Test
  public void keysHaveTheAgreedForm() {
    assertThat(MessageBundle.english().keys(), everyItem(matchesPattern(KEY_FORM)));
  }

  @Test
  public void allLanguagesHaveTheSameKeys() {
    Set<String> english = MessageBundle.english().keys();
    for (MessageBundle bundle : MessageBundle.all()) {
      assertThat(bundle.name() + " lacks", without(english, bundle.keys()), is(empty()));
      assertThat(bundle.name() + " has over", without(bundle.keys(), english), is(empty()));
    }
  }

  @Test
  public void noTextIsBlankOrHasSpacesAtItsEnds() {
    for (MessageBundle bundle : MessageBundle.all()) {
      List<String> untidy =
          bundle.keys().stream()
              .filter(
                  key -> !bundle.text(key).equals(bundle.text(key).strip()) || isBlank(bundle, key))
              .toList();

      assertThat(bundle.name(), untidy, is(empty()));
    }
  }

  @Test
  public void placeholdersAreTheSameInAllLanguages() {
    MessageBundle english = MessageBundle.english();
    for (MessageBundle bundle : MessageBundle.all()) {
      for (String key : bundle.keys()) {
        assertThat(
            bundle.name() + " " + key,
            placeholders(bundle.text(key)),
            is(placeholders(english.text(key))));
      }
    }
  }

  @Test
  public void apostrophesAreDoubledWhereThereArePlaceholders() {
    for (MessageBundle bundle : MessageBundle.all()) {
      List<String> single =
          bundle.keys().stream()
              .filter(key -> bundle.text(key).contains("{"))
              .filter(key -> bundle.text(key).replace("''", "").contains("'"))
              .toList();

      assertThat(bundle.name(), single, is(empty()));
    }
  }

  @Test
  public void sentencesAreTranslated() {
    MessageBundle english = MessageBundle.english();
    for (MessageBundle bundle : MessageBundle.all()) {
      if (!bundle.language().equals("en")) {
        List<String> same =
            bundle.keys().stream()
                .filter(key -> bundle.text(key).equals(english.text(key)))
                .filter(
                    key -> english.text(key).matches("(?s).*\\p{L}{2,} \\p{L}{2,} \\p{L}{2,}.*"))
                .toList();

        assertThat(bundle.name() + " is left in English", same, is(empty()));
      }
    }
  }

  @Test
  public void pluralsHaveEveryFormThatTheLanguageNeedsAndNoOther() {
    for (MessageBundle bundle : MessageBundle.all()) {
      PluralRules rules = PluralRules.forLocale(locale(bundle));
      Set<String> needed = new TreeSet<>(List.of("other"));
      IntStream.rangeClosed(0, 1000).forEach(count -> needed.add(rules.select(count)));
      for (String key : bundle.keys()) {
        for (Set<String> forms : pluralForms(bundle.text(key))) {
          String where = bundle.name() + " " + key + " " + forms;
          assertThat(where + " lacks", without(needed, forms), is(empty()));
          assertThat(where + " has over", without(forms, rules.getKeywords()), is(empty()));
        }
      }
    }
  }

  @Test
  public void pluralsReadAsIcuReadsThem() {
    for (MessageBundle bundle : MessageBundle.all()) {
      Texts texts = Texts.in(Language.nearest(locale(bundle).toLocale()));
      for (String key : bundle.keys()) {
        if (!pluralForms(bundle.text(key)).isEmpty()) {
          MessageFormat oracle = new MessageFormat(bundle.text(key), locale(bundle));
          for (int count : COUNTS) {
            Object[] arguments = arguments(bundle.text(key), count);

            assertThat(
                bundle.name() + " " + key + " for " + count,
                ungrouped(texts.text(key, arguments)),
                is(ungrouped(oracle.format(arguments))));
          }
        }
      }
    }
  }

  @Test
  public void everyKeyIsUsed() {
    String sources =
        Stream.of(
                ProjectFiles.mainClasses(),
                ProjectFiles.templates(),
                ProjectFiles.scripts(),
                ProjectFiles.below(ProjectFiles.MAIN_RESOURCES, ".xml"),
                List.of(Descriptor.FILE))
            .flatMap(List::stream)
            .map(ProjectFiles::text)
            .reduce("", String::concat);
    Set<String> declared = Set.copyOf(new Descriptor().textKeys());
    List<String> unused =
        MessageBundle.english().keys().stream()
            .filter(key -> !declared.contains(key) && !isNamed(sources, key))
            .toList();

    assertThat("texts that nobody asks for", unused, is(empty()));
  }

  @Test
  public void everyKeyWrittenOutExists() {
    Pattern quoted = Pattern.compile("[\"'](elc(?:\\.[a-z0-9-]+){2,})[\"']");
    Set<String> known = MessageBundle.english().keys();
    List<String> unknown = new ArrayList<>();
    Stream.of(ProjectFiles.mainClasses(), ProjectFiles.templates(), ProjectFiles.scripts())
        .flatMap(List::stream)
        .forEach(
            file -> {
              Matcher key = quoted.matcher(ProjectFiles.text(file));
              while (key.find()) {
                if (!known.contains(key.group(1))) {
                  unknown.add(file.getFileName() + " " + key.group(1));
                }
              }
            });

    assertThat(unknown, is(empty()));
  }

  /** The product's own formatter in the browser knows {@code {0}} and nothing of plurals. */
  @Test
  public void textsOfScriptsHaveSimplePlaceholders() {
    List<String> unfit = new ArrayList<>();
    for (var script : ProjectFiles.scripts()) {
      Matcher key = SCRIPT_TEXT.matcher(ProjectFiles.text(script));
      while (key.find()) {
        if (MessageBundle.english().text(key.group(1)).contains(", plural")) {
          unfit.add(key.group(1));
        }
      }
    }

    assertThat(unfit, is(empty()));
  }

  /** A key is named whole, or by the literal before or after the part that the code fills in. */
  private static boolean isNamed(String sources, String key) {
    if (sources.contains("\"" + key + "\"") || sources.contains("'" + key + "'")) {
      return true;
    }
    for (int dot = key.lastIndexOf('.');
        dot > "elc.".length();
        dot = key.lastIndexOf('.', dot - 1)) {
      if (sources.contains("\"" + key.substring(0, dot + 1) + "\"")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(MessageBundle bundle, String key) {
    return bundle.text(key).isBlank();
  }

  /**
   * ICU's messages group 1 000 in Portuguese, its numbers do not; how numbers look has a test of
   * its own.
   */
  private static String ungrouped(String text) {
    return text.replaceAll("(?<=[0-9])[\\u00a0\\u202f,](?=[0-9]{3})", "");
  }

  private static ULocale locale(MessageBundle bundle) {
    return ULocale.forLocale(Locale.forLanguageTag(bundle.language().replace('_', '-')));
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static Object[] arguments(String text, int count) {
    int highest =
        placeholders(text).stream()
            .mapToInt(placeholder -> Integer.parseInt(placeholder.split(" ")[0]))
            .max()
            .orElse(0);
    Object[] arguments = new Object[highest + 1];
    Arrays.fill(arguments, "x");
    for (String placeholder : placeholders(text)) {
      if (placeholder.endsWith("PLURAL")) {
        arguments[Integer.parseInt(placeholder.split(" ")[0])] = count;
      }
    }
    return arguments;
  }

  /** The placeholders of a text: number and kind. */
  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    MessagePattern pattern = pattern(text);
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_START) {
        found.add(pattern.getSubstring(pattern.getPart(i + 1)) + " " + part.getArgType());
      }
    }
    return found;
  }

  /** For each plural in a text, the forms it distinguishes; exact numbers do not count. */
  private static List<Set<String>> pluralForms(String text) {
    List<Set<String>> found = new ArrayList<>();
    MessagePattern pattern = pattern(text);
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
        found.add(forms(pattern, i));
      }
    }
    return found;
  }

  private static Set<String> forms(MessagePattern pattern, int start) {
    Set<String> forms = new TreeSet<>();
    int i = start + 2;
    while (i < pattern.getLimitPartIndex(start)) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_SELECTOR) {
        String form = pattern.getSubstring(part);
        if (!form.startsWith("=")) {
          forms.add(form);
        }
      }
      i = part.getType() == Part.Type.MSG_START ? pattern.getLimitPartIndex(i) + 1 : i + 1;
    }
    return forms;
  }

  /** Without placeholders a text is no pattern: it is shown as it stands. */
  private static MessagePattern pattern(String text) {
    return text.contains("{")
        ? new MessagePattern(text)
        : new MessagePattern().freeze().cloneAsThawed();
  }
}
