package org.elc.preview.wiki.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.elc.preview.wiki.content.Unfit;
import org.elc.preview.wiki.store.Subject;
import org.elc.preview.wiki.store.WikiStore;
import org.elc.preview.wiki.store.WikiUser;

/** People and groups as somebody types them: names, separated by commas. */
final class SubjectFields {
  private final WikiStore store;

  SubjectFields(WikiStore store) {
    this.store = store;
  }

  /** The subjects named; a name that nobody has is refused, because it would protect nothing. */
  Set<Subject> read(Ask ask, String peopleField, String groupsField) {
    Set<Subject> subjects = new LinkedHashSet<>();
    for (String name : names(ask.text(peopleField))) {
      WikiUser user =
          store
              .users()
              .byName(name)
              .orElseThrow(() -> new Unfit(peopleField, "There is no user '" + name + "'."));
      subjects.add(Subject.user(user.key()));
    }
    List<String> groups = store.users().groups();
    for (String name : names(ask.text(groupsField))) {
      if (!groups.contains(name)) {
        throw new Unfit(groupsField, "There is no group '" + name + "'.");
      }
      subjects.add(Subject.group(name));
    }
    return subjects;
  }

  String people(Set<Subject> subjects) {
    return joined(
        subjects.stream()
            .filter(subject -> subject.kind() == Subject.Kind.USER)
            .map(subject -> store.users().byKey(subject.name()))
            .flatMap(Optional::stream)
            .map(WikiUser::name));
  }

  String groups(Set<Subject> subjects) {
    return joined(
        subjects.stream()
            .filter(subject -> subject.kind() == Subject.Kind.GROUP)
            .map(Subject::name));
  }

  private static String joined(Stream<String> names) {
    return String.join(", ", names.sorted().toList());
  }

  private static List<String> names(String line) {
    return Stream.of(line.split("[,\\s]+")).filter(name -> !name.isEmpty()).toList();
  }
}
