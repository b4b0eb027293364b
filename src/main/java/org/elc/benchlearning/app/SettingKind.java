package org.elc.benchlearning.app;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may be written for a setting: in words of its own, with one written form for each meaning,
 * which is what is stored and compared.
 */
public sealed interface SettingKind {
  /**
   * What is wrong with a text, if it cannot be used; the caller adds the field.
   *
   * @param text as it was typed, or as it was stored
   */
  Optional<Problem> problem(String text);

  /** The written form of a usable text: without spaces and repetitions that mean nothing. */
  default String written(String text) {
    return text.strip();
  }

  /** A whole number from the least to the most. */
  record Whole(int least, int most) implements SettingKind {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,6}");

    @Override
    public Optional<Problem> problem(String text) {
      return isWhole(text.strip(), least, most)
          ? Optional.empty()
          : Optional.of(Problem.of("setting-whole", least, most));
    }

    @Override
    public String written(String text) {
      return Integer.toString(Integer.parseInt(text.strip()));
    }

    static boolean isWhole(String text, int least, int most) {
      if (!DIGITS.matcher(text).matches()) {
        return false;
      }
      int number = Integer.parseInt(text);
      return number >= least && number <= most;
    }
  }

  /** Numbers of days before a date, the longest time first; none at all is "never". */
  record DaysBefore(int most) implements SettingKind {
    /** More reminders than this are no help to anybody. */
    private static final int LONGEST = 10;

    @Override
    public Optional<Problem> problem(String text) {
      List<String> days = parts(text);
      boolean isFit =
          days.size() <= LONGEST && days.stream().allMatch(d -> Whole.isWhole(d, 0, most));
      return isFit ? Optional.empty() : Optional.of(Problem.of("setting-days", most, LONGEST));
    }

    @Override
    public String written(String text) {
      List<Integer> days = new ArrayList<>(new HashSet<>(numbers(text)));
      days.sort(Collections.reverseOrder());
      return String.join(", ", days.stream().map(String::valueOf).toList());
    }

    static List<Integer> numbers(String text) {
      return parts(text).stream().map(Integer::valueOf).toList();
    }
  }

  /** The first and the last month of a span: {@code 5-6}. It may go over the end of a year. */
  record Months() implements SettingKind {
    @Override
    public Optional<Problem> problem(String text) {
      List<String> ends = ends(text);
      return ends.size() == 2 && ends.stream().allMatch(m -> Whole.isWhole(m, 1, 12))
          ? Optional.empty()
          : Optional.of(Problem.of("setting-months"));
    }

    @Override
    public String written(String text) {
      return String.join(
          "-", ends(text).stream().map(m -> Integer.toString(Integer.parseInt(m))).toList());
    }

    static List<String> ends(String text) {
      return split(text, "[-\u2013]");
    }
  }

  /** One of these words; the empty one may be among them. */
  record OneOf(List<String> words) implements SettingKind {
    public OneOf {
      words = List.copyOf(words);
    }

    @Override
    public Optional<Problem> problem(String text) {
      return words.contains(text.strip())
          ? Optional.empty()
          : Optional.of(Problem.of("setting-choice"));
    }
  }

  /** A time zone of the IANA database: {@code Europe/Oslo}. */
  record Zone() implements SettingKind {
    @Override
    public Optional<Problem> problem(String text) {
      return isZone(text.strip())
          ? Optional.empty()
          : Optional.of(Problem.of("time-zone", InputText.shown(text)));
    }

    private static boolean isZone(String id) {
      try {
        return id.contains("/") && id.equals(ZoneId.of(id).getId());
      } catch (DateTimeException e) {
        // Not swallowed: a name that is no zone is an answer.
        return false;
      }
    }
  }

  /** A group of the wiki. The wiki knows groups in lower case. */
  record Group() implements SettingKind {
    private static final int LONGEST = 255;

    @Override
    public Optional<Problem> problem(String text) {
      String name = text.strip();
      boolean isFit =
          !name.isEmpty()
              && name.length() <= LONGEST
              && name.chars().noneMatch(c -> c == ',' || c == ';' || Character.isISOControl(c));
      return isFit ? Optional.empty() : Optional.of(Problem.of("setting-group"));
    }

    @Override
    public String written(String text) {
      return text.strip().toLowerCase(Locale.ROOT);
    }
  }

  /** Something for each of some countries: {@code NO=12, PT=20}; countries may be left out. */
  record ByCountry(SettingKind each) implements SettingKind {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public ByCountry {
      Objects.requireNonNull(each);
    }

    @Override
    public Optional<Problem> problem(String text) {
      HashSet<String> seen = new HashSet<>();
      for (String line : parts(text)) {
        List<String> pair = pair(line);
        if (pair.size() != 2 || !COUNTRIES.contains(pair.get(0))) {
          return Optional.of(Problem.of("setting-country", InputText.shown(line)));
        }
        if (!seen.add(pair.get(0))) {
          return Optional.of(Problem.of("setting-country-twice", pair.get(0)));
        }
        Optional<Problem> wrong = each.problem(pair.get(1));
        if (wrong.isPresent()) {
          return wrong;
        }
      }
      return Optional.empty();
    }

    @Override
    public String written(String text) {
      List<String> lines =
          new ArrayList<>(
              parts(text).stream()
                  .map(ByCountry::pair)
                  .map(pair -> pair.get(0) + "=" + each.written(pair.get(1)))
                  .toList());
      Collections.sort(lines);
      return String.join(", ", lines);
    }

    /** The country's code in upper case, and what stands for it. */
    static List<String> pair(String line) {
      String[] pair = line.split("[=:]", 2);
      return pair.length == 2
          ? List.of(pair[0].strip().toUpperCase(Locale.ROOT), pair[1].strip())
          : List.of();
    }
  }

  /** Parts of a list, which is written with commas or with a line each. */
  static List<String> parts(String text) {
    return split(text, "[,;\\r\\n]+");
  }

  private static List<String> split(String text, String at) {
    return List.of(text.split(at)).stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
