package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.elc.benchlearning.app.Slice;
import org.elc.benchlearning.app.audit.TrailQuestion;
import org.elc.benchlearning.core.membership.OrganisationName;
import org.elc.benchlearning.view.office.Part.Link;
import org.elc.benchlearning.view.office.Part.Links;
import org.elc.benchlearning.view.office.Part.Words;

/** Which member somebody means who typed a name, where there are too many to choose from. */
public final class MemberGuess {
  private final Map<String, String> members;

  /**
   * Among these.
   *
   * @param members names by key
   */
  public MemberGuess(Map<String, String> members) {
    this.members = Map.copyOf(members);
  }

  boolean isTyped() {
    return members.size() > Paging.SHOWN;
  }

  /** The key that is meant if it can only be one; else what was typed. */
  public String key(String typed) {
    List<String> meant = meant(typed);
    return meant.size() == 1 ? meant.get(0) : typed;
  }

  /** Keys: of the member that is called just so, or of all whose names have the words in them. */
  List<String> meant(String typed) {
    if (typed.isBlank() || members.containsKey(typed)) {
      return typed.isBlank() ? List.of() : List.of(typed);
    }
    List<String> same = keys(entry -> OrganisationName.isSame(entry.getValue(), typed));
    return same.isEmpty()
        ? keys(entry -> OrganisationName.contains(entry.getValue(), typed))
        : same;
  }

  /** Asks which one is meant where a name can mean several; nothing where it is clear. */
  List<Part> asking(Desk desk, TrailQuestion question) {
    List<String> keys = meant(question.member().orElse(""));
    if (keys.size() < 2) {
      return List.of();
    }
    Slice<String> shown = Paging.page(keys, 0);
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Links(
            desk.text("elc.audit.which"),
            shown.items().stream().map(key -> link(desk, question.of(key), key)).toList()));
    String told = Paging.told(desk, shown);
    if (!told.isEmpty()) {
      parts.add(new Words("", "plain", List.of(told)));
    }
    return parts;
  }

  private Link link(Desk desk, TrailQuestion question, String key) {
    String address = desk.page("audit" + AuditPage.query(question));
    return new Link(members.getOrDefault(key, key), address, false);
  }

  private List<String> keys(Predicate<Map.Entry<String, String>> wanted) {
    return members.entrySet().stream()
        .filter(wanted)
        .sorted(
            Map.Entry.<String, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
