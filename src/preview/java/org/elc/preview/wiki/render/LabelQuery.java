package org.elc.preview.wiki.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elc.preview.wiki.storage.MacroCall;
import org.elc.preview.wiki.storage.Macros.Failed;

/**
 * What the product's content-by-label macro is asked for. Of its query language the preview reads
 * {@code label}, {@code space} and {@code type}, joined with {@code and}; anything else is refused,
 * because a list that ignores half of its query would be believed.
 */
final class LabelQuery {
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(label|space|type)\\s*(=|in)\\s*(\\((?:[^()]|\\(\\))*\\)|\"[^\"]*\"|[\\w-]+(?:\\(\\))?)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"|([\\w-]+(?:\\(\\))?)");
  private static final int USUAL = 15;
  private static final int MOST = 500;

  /** Each set is a clause of which at least one label must be there. */
  private final List<Set<String>> labels = new ArrayList<>();

  private final Set<String> spaces = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private int most = USUAL;

  static LabelQuery of(MacroCall call, String currentSpace) throws Failed {
    LabelQuery query = new LabelQuery();
    String cql = call.parameter("cql");
    if (cql.isBlank()) {
      query.old(call, currentSpace);
    } else {
      for (String clause : cql.strip().split("(?i)\\s+and\\s+")) {
        query.clause(clause.strip(), currentSpace);
      }
    }
    if (query.labels.isEmpty()) {
      throw new Failed("The list needs at least one label.", null);
    }
    String max = call.parameter("max");
    if (max.matches("[1-9][0-9]{0,3}")) {
      query.most = Math.min(MOST, Integer.parseInt(max));
    }
    return query;
  }

  /** The older parameters: {@code labels} separated by commas or spaces, and {@code spaces}. */
  private void old(MacroCall call, String currentSpace) {
    Set<String> wanted = words(call.parameter("labels"));
    if (call.parameter("operator").equalsIgnoreCase("AND")) {
      wanted.forEach(label -> labels.add(Set.of(label)));
    } else if (!wanted.isEmpty()) {
      labels.add(wanted);
    }
    for (String space : words(call.parameter("spaces"))) {
      spaces.add(space.equals("@self") ? currentSpace : space);
    }
  }

  private void clause(String clause, String currentSpace) throws Failed {
    Matcher matcher = CLAUSE.matcher(clause);
    if (!matcher.matches()) {
      throw new Failed("The preview does not understand this part of the query: " + clause, null);
    }
    Set<String> values = new TreeSet<>();
    Matcher value = VALUE.matcher(matcher.group(3));
    while (value.find()) {
      values.add(value.group(1) == null ? value.group(2) : value.group(1));
    }
    switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
      case "label" -> labels.add(values);
      case "space" ->
          values.forEach(key -> spaces.add(key.equals("currentSpace()") ? currentSpace : key));
      default -> {
        // Pages are the only content that the preview has.
      }
    }
  }

  private static Set<String> words(String list) {
    Set<String> words = new TreeSet<>(List.of(list.strip().split("[\\s,]+")));
    words.remove("");
    return words;
  }

  boolean covers(String spaceKey) {
    return spaces.isEmpty() || spaces.contains("@all") || spaces.contains(spaceKey);
  }

  boolean matches(Collection<String> pageLabels) {
    return labels.stream().allMatch(any -> any.stream().anyMatch(pageLabels::contains));
  }

  int most() {
    return most;
  }
}
