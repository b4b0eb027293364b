package org.elc.benchlearning.core.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * The texts of the shipped edition, read without the app's own reader so that one cannot excuse the
 * other.
 */
public class ShippedCatalogueTextTest {
  private static final String SHIPPED = "/org/elc/benchlearning/catalogue/edition-1.csv";
  private static final Path AGREED = Path.of("..", "shared", "indicators.csv");
  private static final List<String> LANGUAGES = List.of("sv", "nb", "pt_PT", "et", "lt");
  private static final List<String> PARTS =
      List.of("title", "numerator", "denominator", "note", "unit");

  /** Texts that are rightly the same as in English. */
  private static final Set<String> SAME_AS_ENGLISH = Set.of("%");

  private static final Pattern MARKUP = Pattern.compile("[<>{}\\[\\]*_|\\\\&\\p{Cntrl}\uFFFD]");
  private static final Pattern BAD_SPACE = Pattern.compile("^\\s|\\s$|\\s\\s|\\s[,.;:]");
  private static final Pattern GROUP_MARK = Pattern.compile("(?<=\\d)[,\u00A0](?=\\d{3})");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** A unit whose words change with the number; the last form is the one that stands alone. */
  private static final Pattern FORMS =
      Pattern.compile("\\{0, plural, ((?:[a-z]+ \\{[^{}]*} )*)other \\{([^{}]*)}}");

  private static final Pattern FORM = Pattern.compile("([a-z]+) \\{");

  private static final Map<String, List<String>> CATEGORIES =
      Map.of("lt", List.of("one", "few", "many"));

  /** Units where they stand alone. */
  private static List<Map<String, String>> rows = List.of();

  private static List<Map<String, String>> asWritten = List.of();

  @BeforeClass
  public static void read() throws IOException {
    try (InputStream in = ShippedCatalogueTextTest.class.getResourceAsStream(SHIPPED)) {
      assertThat(SHIPPED, in, is(notNullValue()));
      asWritten = named(records(new String(in.readAllBytes(), UTF_8)));
    }
    rows = asWritten.stream().map(ShippedCatalogueTextTest::withPlainUnits).toList();
  }

  private static Map<String, String> withPlainUnits(Map<String, String> row) {
    Map<String, String> plain = new LinkedHashMap<>(row);
    plain.replaceAll(
        (column, text) -> column.startsWith("unit") ? FORMS.matcher(text).replaceAll("$2") : text);
    return plain;
  }

  @Test
  public void aUnitThatChangesWithTheNumberHasEveryFormThatItsLanguageKnows() {
    for (Map<String, String> row : asWritten) {
      for (String language : LANGUAGES) {
        FORMS
            .matcher(row.get("unit_" + language))
            .results()
            .forEach(
                forms ->
                    assertThat(
                        row.get("code") + " " + language,
                        FORM.matcher(forms.group(1)).results().map(f -> f.group(1)).toList(),
                        is(CATEGORIES.getOrDefault(language, List.of("one")))));
      }
    }
  }

  @Test
  public void theEditionHasFortyFourIndicators() {
    assertThat(rows.stream().map(row -> row.get("code")).distinct().toList(), hasSize(44));
    assertThat(rows, hasSize(44));
  }

  @Test
  public void everyLanguageSaysWhatEnglishSaysAndNoMore() {
    assertThat(
        wrong((english, translated) -> english.isEmpty() != translated.isEmpty()), is(empty()));
  }

  @Test
  public void nothingIsLeftInEnglish() {
    assertThat(
        wrong(
            (english, translated) ->
                !english.isEmpty()
                    && english.equalsIgnoreCase(translated)
                    && !SAME_AS_ENGLISH.contains(english)),
        is(empty()));
  }

  @Test
  public void textsArePlainAndTidy() {
    assertThat(
        wrong(
            (english, translated) ->
                MARKUP.matcher(translated).find()
                    || BAD_SPACE.matcher(translated).find()
                    || !Normalizer.isNormalized(translated, Normalizer.Form.NFC)),
        is(empty()));
  }

  @Test
  public void numbersInTextsSurviveTranslation() {
    assertThat(
        wrong((english, translated) -> !numbers(english).equals(numbers(translated))), is(empty()));
  }

  @Test
  public void titlesAndNotesStartLikeSentencesAndNotesEndLikeThem() {
    assertThat(
        rows.stream()
            .flatMap(row -> LANGUAGES.stream().map(language -> row.get("title_" + language)))
            .filter(title -> !Character.isUpperCase(title.codePointAt(0)) || title.endsWith("."))
            .toList(),
        is(empty()));
    assertThat(
        rows.stream()
            .flatMap(row -> LANGUAGES.stream().map(language -> row.get("note_" + language)))
            .filter(note -> !note.isEmpty() && !note.endsWith("."))
            .toList(),
        is(empty()));
  }

  @Test
  public void oneDefinitionHasOneTranslation() {
    Map<String, String> first = new HashMap<>();

    List<String> second =
        wrongIn(
            List.of("numerator", "denominator", "unit"),
            (where, english, translated) ->
                !first.computeIfAbsent(where + english, key -> translated).equals(translated));

    assertThat(second, is(empty()));
  }

  @Test
  public void titlesDifferWithinALanguage() {
    for (String language : LANGUAGES) {
      assertThat(
          language,
          rows.stream().map(row -> row.get("title_" + language)).distinct().toList(),
          hasSize(rows.size()));
    }
  }

  @Test
  public void allButTheTranslationsIsAsAgreed() throws IOException {
    assumeTrue("the agreed list lies beside the checkout", Files.exists(AGREED));
    List<Map<String, String>> agreed = named(records(Files.readString(AGREED)));

    List<Map<String, String>> shipped =
        rows.stream()
            .map(
                row -> {
                  Map<String, String> agreedColumns = new LinkedHashMap<>(row);
                  agreedColumns.keySet().retainAll(agreed.get(0).keySet());
                  return agreedColumns;
                })
            .toList();

    assertThat(shipped, is(agreed));
  }

  private interface Fault {
    boolean in(String english, String translated);
  }

  private interface FaultThere {
    boolean in(String language, String english, String translated);
  }

  private static List<String> wrong(Fault fault) {
    return wrongIn(PARTS, (language, english, translated) -> fault.in(english, translated));
  }

  private static List<String> wrongIn(List<String> parts, FaultThere fault) {
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> row : rows) {
      for (String language : LANGUAGES) {
        for (String part : parts) {
          String english = row.get(part.equals("unit") ? "unit" : part + "_en");
          String translated = row.get(part + "_" + language);
          if (fault.in(language, english, translated)) {
            wrong.add(
                row.get("code")
                    + " "
                    + part
                    + "_"
                    + language
                    + ": "
                    + english
                    + " = "
                    + translated);
          }
        }
      }
    }
    return wrong;
  }

  private static List<String> numbers(String text) {
    return NUMBER
        .matcher(GROUP_MARK.matcher(text).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static List<Map<String, String>> named(List<List<String>> records) {
    List<String> names = records.get(0);
    List<Map<String, String>> named = new ArrayList<>();
    for (List<String> record : records.subList(1, records.size())) {
      assertThat(record.get(0), record, hasSize(names.size()));
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        row.put(names.get(i), record.get(i));
      }
      named.add(row);
    }
    return named;
  }

  /** RFC 4180: fields in quotes may hold commas, line ends and doubled quotes. */
  private static List<List<String>> records(String csv) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        field.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        record.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          records.add(List.copyOf(record));
          record.clear();
        }
      } else if (quoted || c != '\r') {
        field.append(c);
      }
    }
    return records;
  }
}
