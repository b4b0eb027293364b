package org.elc.benchlearning.app.membership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Differences;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.csv.CsvForm;
import org.elc.benchlearning.app.csv.CsvTable;
import org.elc.benchlearning.app.csv.ImportMode;
import org.elc.benchlearning.app.csv.ImportReport;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.Locks;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.PeopleStore;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;

/**
 * Members' records. A member's own people see it, the coordinator of its country and the office see
 * and change it; to everybody else it does not exist.
 */
public final class Members {
  private final MemberStore members;
  private final PeopleStore people;
  private final Logbook logbook;
  private final MemberLock lock;
  private final StatusTurns turns;

  public Members(
      MemberStore members, PeopleStore people, Logbook logbook, Locks locks, StatusTurns turns) {
    this.members = Objects.requireNonNull(members);
    this.people = Objects.requireNonNull(people);
    this.logbook = Objects.requireNonNull(logbook);
    this.lock = new MemberLock(locks, logbook);
    this.turns = Objects.requireNonNull(turns);
  }

  /** Those that the actor may see, in the order of their keys. */
  public List<Member> visible(Actor actor) {
    return members.all().stream().filter(m -> Rights.readsFigures(actor, m)).toList();
  }

  /** The countries that the actor can make rounds for: its own; to the office all with members. */
  public SortedSet<String> countries(Actor actor) {
    SortedSet<String> countries = new TreeSet<>(actor.countries());
    if (actor.isOffice()) {
      countries.addAll(members.countries());
    }
    return countries;
  }

  public Member member(Actor actor, String key) {
    return members.find(key).filter(m -> Rights.readsFigures(actor, m)).orElseThrow(NotFound::new);
  }

  public MemberStatus status(Member member) {
    return turns.calendar().status(member);
  }

  public String exportMembers(Actor actor, CsvForm form) {
    List<Member> visible = visible(actor);
    logbook.exported(actor, Subject.of("members"), visible.size());
    return memberCsv().write(visible, form);
  }

  public String exportUnits(Actor actor, CsvForm form) {
    List<Member> visible = visible(actor);
    logbook.exported(
        actor, Subject.of("units"), visible.stream().mapToInt(m -> m.units().size()).sum());
    return UnitCsv.write(visible, form);
  }

  /**
   * Creates and changes members: the office all, a coordinator those of the own countries. All or
   * nothing.
   */
  public ImportReport importMembers(Actor actor, String csv, ImportMode mode) {
    return importWith(
        actor,
        () -> CsvTable.read(csv, MemberCsv.COLUMNS),
        mode,
        (table, stored) -> memberCsv().read(table, stored, actor));
  }

  /** Creates and changes units of members that exist. All or nothing. */
  public ImportReport importUnits(Actor actor, String csv, ImportMode mode) {
    return importWith(
        actor,
        () -> CsvTable.read(csv, UnitCsv.COLUMNS),
        mode,
        (table, stored) -> UnitCsv.read(table, stored, actor));
  }

  private ImportReport importWith(
      Actor actor,
      Supplier<CsvTable> file,
      ImportMode mode,
      BiFunction<CsvTable, Map<String, Member>, Map<String, Member>> reader) {
    if (!actor.isOffice() && actor.countries().isEmpty()) {
      throw new NotFound();
    }
    CsvTable table = file.get();
    return lock.changing(
        () -> {
          Map<String, Member> stored = new LinkedHashMap<>();
          members.all().forEach(m -> stored.put(m.key(), m));
          Map<String, Member> next = reader.apply(table, stored);
          if (next.isEmpty() && table.problems().isEmpty()) {
            table.refuse(Problem.of("csv-no-rows"));
          }
          List<Problem> problems = table.problems();
          if (mode == ImportMode.APPLY && !problems.isEmpty()) {
            throw new Invalid(problems);
          }
          List<Member> different =
              next.values().stream().filter(m -> !m.equals(stored.get(m.key()))).toList();
          if (mode == ImportMode.APPLY) {
            members.save(different);
            different.forEach(m -> changed(actor, Optional.ofNullable(stored.get(m.key())), m));
          }
          int created = (int) different.stream().filter(m -> !stored.containsKey(m.key())).count();
          return new ImportReport(
              mode,
              table.rows().size(),
              created,
              different.size() - created,
              next.size() - different.size(),
              0,
              problems);
        });
  }

  /** People of a member: user keys with what they may do. For those who supervise it. */
  public SortedMap<String, Actor.MemberRole> people(Actor actor, String memberKey) {
    return new TreeMap<>(people.peopleOf(supervised(actor, memberKey).key()));
  }

  public void assign(Actor actor, String memberKey, String userKey, Actor.MemberRole role) {
    Member member = supervised(actor, memberKey);
    if (userKey.isBlank() || userKey.length() > 255 || InputText.isUnstorable(userKey)) {
      throw new Invalid(Problem.of("user-unknown", InputText.shown(userKey)).inField("user"));
    }
    logbook.run(
        () -> {
          String before = role(member, userKey);
          people.assign(member.key(), userKey, role);
          if (!before.equals(role.name())) {
            Subject subject = Subject.of(member).about(userKey);
            Change change = Change.of("role", before, role);
            logbook.note(actor, AuditKind.PERSON_ASSIGNED, subject, change, "");
          }
        });
  }

  public void unassign(Actor actor, String memberKey, String userKey) {
    Member member = supervised(actor, memberKey);
    logbook.run(
        () -> {
          String before = role(member, userKey);
          people.remove(member.key(), userKey);
          if (!before.isEmpty()) {
            Subject subject = Subject.of(member).about(userKey);
            Change change = Change.of("role", before, "");
            logbook.note(actor, AuditKind.PERSON_REMOVED, subject, change, "");
          }
        });
  }

  /** What the person may do now; empty for nothing. */
  private String role(Member member, String userKey) {
    return Optional.ofNullable(people.peopleOf(member.key()).get(userKey))
        .map(Enum::name)
        .orElse("");
  }

  private void changed(Actor actor, Optional<Member> before, Member after) {
    note(actor, before, after);
    before.ifPresent(b -> turns.changed(b, after));
  }

  private void note(Actor actor, Optional<Member> before, Member after) {
    logbook.note(
        actor,
        before.isPresent() ? AuditKind.MEMBER_CHANGED : AuditKind.MEMBER_CREATED,
        Subject.of(after),
        before.map(b -> Differences.between(b, after)).orElseGet(() -> Differences.all(after)));
  }

  private Member supervised(Actor actor, String memberKey) {
    Member member = member(actor, memberKey);
    if (!Rights.supervises(actor, member)) {
      throw new NotAllowed(Problem.of("member-supervisors-only"));
    }
    return member;
  }

  private MemberCsv memberCsv() {
    return new MemberCsv(turns.calendar());
  }
}
