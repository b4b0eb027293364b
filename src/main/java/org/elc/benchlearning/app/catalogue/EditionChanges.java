package org.elc.benchlearning.app.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elc.benchlearning.app.Differences;
import org.elc.benchlearning.app.port.AuditEvent.Words;
import org.elc.benchlearning.core.catalogue.Indicator;

/** What an import changes in an edition: indicator by indicator, part by part. */
final class EditionChanges {
  private EditionChanges() {}

  /** Each field is named with its indicator: {@code RIG1.scale.decimals}. */
  static List<Words> between(List<Indicator> before, List<Indicator> after) {
    Map<String, Indicator> old = byCode(before);
    Map<String, Indicator> next = byCode(after);
    Set<String> codes = new LinkedHashSet<>(old.keySet());
    codes.addAll(next.keySet());
    List<Words> changes = new ArrayList<>();
    for (String code : codes) {
      Optional<Indicator> is = Optional.ofNullable(old.get(code));
      Optional<Indicator> becomes = Optional.ofNullable(next.get(code));
      if (is.isEmpty() || becomes.isEmpty()) {
        changes.add(new Words(code, title(is), title(becomes)));
      } else {
        Differences.between(is.get(), becomes.get())
            .forEach(w -> changes.add(new Words(code + "." + w.field(), w.before(), w.after())));
      }
    }
    if (changes.isEmpty()) {
      changes.add(
          new Words("order", String.join(" ", old.keySet()), String.join(" ", next.keySet())));
    }
    return changes;
  }

  private static Map<String, Indicator> byCode(List<Indicator> indicators) {
    Map<String, Indicator> found = new LinkedHashMap<>();
    indicators.forEach(i -> found.put(i.code(), i));
    return found;
  }

  private static String title(Optional<Indicator> indicator) {
    return indicator.map(i -> i.text("en").title()).orElse("");
  }
}
