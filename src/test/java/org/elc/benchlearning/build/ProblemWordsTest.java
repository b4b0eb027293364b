package org.elc.benchlearning.build;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.elc.benchlearning.core.entry.NumberReading;
import org.elc.benchlearning.core.round.EntryWindow;
import org.junit.Test;

/** Every problem that the code can find has words, and no words are left without a problem. */
public class ProblemWordsTest {
  private static final String PREFIX = "elc.problem.";

  /** In the rooms where problems are found, every word with a hyphen is a code; but for these. */
  private static final Set<String> OTHER_WORDS =
      Set.of(
          "elc-1",
          "elc-office",
          "elc-facilitators",
          "no-store",
          "openapi-json",
          "validate-many",
          "5-6",
          "9-10");

  private static final Pattern HYPHENED = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
  private static final Pattern NAMED =
      Pattern.compile("(?:Problem\\.of|answer)\\(\\s*(?:[^\",;]+,\\s*)?\"([a-z0-9-]+)\"");

  private static final List<String> ROOMS = List.of("/app/", "/core/entry/", "/confluence/rest/");

  private static List<String> sources() {
    return ProjectFiles.mainClasses().stream()
        .filter(file -> ROOMS.stream().anyMatch(portable(file)::contains))
        .map(ProjectFiles::text)
        .toList();
  }

  private static String portable(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** Codes that stand in the sources, and those that are made of an enumeration's names. */
  private static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    for (String source : sources()) {
      for (Pattern pattern : List.of(HYPHENED, NAMED)) {
        Matcher code = pattern.matcher(source);
        while (code.find()) {
          codes.add(code.group(1));
        }
      }
    }
    for (NumberReading.Reason reason : NumberReading.Reason.values()) {
      codes.add(reason.code());
    }
    for (EntryWindow.Reason reason : EntryWindow.Reason.values()) {
      String word = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
      switch (reason) {
        case NOT_OPEN_YET, SUBMITTED -> {
          codes.add("entry-locked-" + word);
          codes.add("entry-locked-" + word + "-when");
        }
        case PERIOD_RUNNING, PAST_DUE -> codes.add("entry-locked-" + word + "-when");
        case CLOSED_EARLY, VALIDATED, RESULTS_COMPUTED -> codes.add("entry-locked-" + word);
      }
    }
    codes.removeAll(OTHER_WORDS);
    return codes;
  }

  @Test
  public void everyProblemHasWordsAndAllWordsHaveAProblem() {
    Set<String> words =
        MessageBundle.english().keys().stream()
            .filter(key -> key.startsWith(PREFIX))
            .map(key -> key.substring(PREFIX.length()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> mute = new TreeSet<>(codes());
    mute.removeAll(words);
    Set<String> idle = new TreeSet<>(words);
    idle.removeAll(codes());

    assertThat("problems without words", mute, is(empty()));
    assertThat("words without a problem", idle, is(empty()));
  }

  /** Words with a place that nothing fills would show {@code {1}} to whoever has to mend it. */
  @Test
  public void aProblemBringsAllThatItsWordsSpeakOf() {
    Pattern made = Pattern.compile("Problem\\s*\\.of\\(\\s*\"([a-z0-9-]+)\"");
    Set<String> poor = new TreeSet<>();
    int seen = 0;
    for (String source : sources()) {
      Matcher problem = made.matcher(source);
      while (problem.find()) {
        seen++;
        if (arguments(source, problem.end()) < places(problem.group(1))) {
          poor.add(problem.group(1));
        }
      }
    }

    assertThat("problems with less than their words speak of", poor, is(empty()));
    assertThat(seen, greaterThan(100));
  }

  /** How many arguments follow, up to the bracket that ends the call. */
  private static int arguments(String source, int from) {
    int depth = 1;
    int found = 0;
    for (int i = from; depth > 0; i++) {
      char c = source.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      found += c == ',' && depth == 1 ? 1 : 0;
    }
    return found;
  }

  /** How many arguments the words of a problem have a place for. */
  private static int places(String code) {
    Matcher place =
        Pattern.compile("\\{(\\d)").matcher(MessageBundle.english().text(PREFIX + code));
    int most = 0;
    while (place.find()) {
      most = Math.max(most, Integer.parseInt(place.group(1)) + 1);
    }
    return most;
  }

  @Test
  public void theScanFindsTheCodesOfEveryRoom() {
    Set<String> codes = codes();

    for (String known :
        List.of("choice", "csv-number", "figure-over-denominator", "round-busy", "body-json")) {
      assertThat(known, codes.contains(known), is(true));
    }
  }
}
