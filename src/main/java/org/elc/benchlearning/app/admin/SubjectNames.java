package org.elc.benchlearning.app.admin;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.admin.PersonalData.Dossier;
import org.elc.benchlearning.app.membership.NetworkCalendar;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.port.TraceStore.Kind;
import org.elc.benchlearning.app.port.TraceStore.Subject;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/**
 * What the keys in a dossier are called, so that the person can understand it. Only whoever has the
 * dossier can ask, and of nothing else: this is no list of members for the administrator.
 */
public final class SubjectNames {
  private final MemberStore members;
  private final RoundStore rounds;
  private final NetworkCalendar calendar;

  public SubjectNames(MemberStore members, RoundStore rounds, NetworkCalendar calendar) {
    this.members = Objects.requireNonNull(members);
    this.rounds = Objects.requireNonNull(rounds);
    this.calendar = Objects.requireNonNull(calendar);
  }

  /**
   * Names by key.
   *
   * @param rounds of rounds
   * @param members of members
   */
  public record Names(SortedMap<String, String> rounds, SortedMap<String, String> members) {
    public static final Names NONE = new Names(new TreeMap<>(), new TreeMap<>());

    public Names {
      rounds = Collections.unmodifiableSortedMap(new TreeMap<>(rounds));
      members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /** What is called so; absent for what is gone, and for what has no key. */
    public Optional<String> of(Subject subject) {
      return switch (subject.kind()) {
        case ROUND -> Optional.ofNullable(rounds.get(subject.key()));
        case MEMBER -> Optional.ofNullable(members.get(member(subject)));
        case ORGANISATION -> Optional.empty();
      };
    }
  }

  /** The names of members that have left are gone with the day, as everywhere. */
  public Names of(Dossier dossier) {
    List<Subject> subjects =
        dossier.traces().stream().flatMap(t -> t.subjects().stream()).distinct().toList();
    Set<String> named =
        subjects.stream()
            .filter(subject -> subject.kind() == Kind.MEMBER)
            .map(SubjectNames::member)
            .collect(Collectors.toSet());
    NetworkCalendar.Day today = calendar.day();
    SortedMap<String, String> memberNames = new TreeMap<>();
    members.some(named).stream()
        .filter(member -> today.status(member) != MemberStatus.LEFT)
        .forEach(member -> memberNames.put(member.key(), member.name()));
    return new Names(roundNames(subjects), memberNames);
  }

  private SortedMap<String, String> roundNames(List<Subject> subjects) {
    SortedMap<String, String> found = new TreeMap<>();
    if (subjects.stream().anyMatch(s -> s.kind() == Kind.ROUND)) {
      for (Round round : rounds.all()) {
        if (subjects.contains(new Subject(Kind.ROUND, round.key()))) {
          found.put(round.key(), round.name());
        }
      }
    }
    return found;
  }

  private static String member(Subject subject) {
    return ParticipantId.parse(subject.key()).member();
  }
}
