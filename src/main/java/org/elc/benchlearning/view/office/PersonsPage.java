package org.elc.benchlearning.view.office;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.admin.PersonalData.Dossier;
import org.elc.benchlearning.app.admin.SubjectNames.Names;
import org.elc.benchlearning.app.port.TraceStore.Role;
import org.elc.benchlearning.app.port.TraceStore.Subject;
import org.elc.benchlearning.app.port.TraceStore.Trace;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Link;
import org.elc.benchlearning.view.office.Part.Links;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;
import org.elc.benchlearning.view.office.Part.Words;

/** What is kept about one person, to be read, handed out and erased. */
public final class PersonsPage {
  private final AdminDesk admin;
  private final Desk desk;
  private final ZoneId zone;
  private final Names names;

  /**
   * For one answer.
   *
   * @param zone in which moments are told
   * @param names of what is kept about
   */
  public PersonsPage(AdminDesk admin, ZoneId zone, Names names) {
    this.admin = Objects.requireNonNull(admin);
    this.desk = admin.desk();
    this.zone = Objects.requireNonNull(zone);
    this.names = Objects.requireNonNull(names);
  }

  /**
   * The page.
   *
   * @param user whom somebody has asked for, as it was typed; empty: nobody yet
   * @param dossier what is kept; absent where nothing is
   */
  public OfficePage of(String user, Optional<Dossier> dossier) {
    List<Part> parts = new ArrayList<>();
    parts.add(finding(user));
    if (!user.isEmpty() && dossier.isEmpty()) {
      parts.add(new Words("", "warning", List.of(desk.text("elc.admin.persons.nobody", user))));
    }
    dossier.ifPresent(
        found -> {
          parts.add(table(user, found));
          parts.add(links(user));
          parts.add(will(found));
          parts.add(erasing(user));
        });
    return admin.page(AdminDesk.PERSONS, parts);
  }

  private Form finding(String user) {
    return new Form(
        "elc-find-person",
        desk.text("elc.admin.persons.find.title"),
        desk.text("elc.admin.persons.find.lead"),
        "GET",
        desk.rest("admin/persons/{user}"),
        desk.text("elc.admin.persons.find.button"),
        "",
        admin.address(AdminDesk.PERSONS) + "?user={user}",
        Form.Weight.NEXT_STEP,
        List.of(
            desk.field("user", "text", true)
                .hinted(desk.text("elc.admin.persons.find.hint"))
                .filled(user)));
  }

  /** A row for each role: whoever wants every single one has the file. */
  private Table table(String user, Dossier dossier) {
    return new Table(
        "elc-dossier",
        desk.text("elc.admin.persons.kept", user),
        Stream.of("role", "count", "when", "about")
            .map(column -> desk.text("elc.admin.persons.column." + column, zone.getId()))
            .toList(),
        dossier.traces().stream()
            .collect(Collectors.groupingBy(Trace::role, TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(role -> row(role.getKey(), role.getValue()))
            .toList(),
        desk.text("elc.admin.persons.nothing"));
  }

  private Row row(Role role, List<Trace> traces) {
    String about =
        traces.stream()
            .flatMap(t -> t.subjects().stream())
            .sorted()
            .map(this::named)
            .distinct()
            .collect(Collectors.joining("; "));
    return new Row(
        Cell.of(desk.word("elc.admin.persons.role.", role)),
        List.of(
            Cell.of(desk.text("elc.admin.persons.times", traces.size())),
            Cell.of(when(traces)),
            Cell.of(about)));
  }

  /** A name with the key that leads to it; the key alone where nothing answers to it. */
  private String named(Subject subject) {
    return names
        .of(subject)
        .map(name -> desk.text("elc.admin.persons.named", name, subject.key()))
        .orElse(subject.key());
  }

  /** The first and the last moment; one where they read the same. */
  private String when(List<Trace> traces) {
    List<String> ends =
        Stream.of(
                traces.stream().flatMap(t -> t.at().stream()).min(Comparator.naturalOrder()),
                traces.stream().flatMap(t -> t.at().stream()).max(Comparator.naturalOrder()))
            .flatMap(Optional::stream)
            .map(end -> desk.dateTime(end, zone))
            .distinct()
            .toList();
    return ends.size() == 2
        ? desk.text("elc.admin.persons.between", ends.get(0), ends.get(1))
        : String.join("", ends);
  }

  private Links links(String user) {
    String address = "admin/persons/" + URLEncoder.encode(user, StandardCharsets.UTF_8);
    return new Links(
        "",
        List.of(
            new Link(
                desk.text("elc.admin.persons.json"),
                desk.rest(address.replace("+", "%20")),
                false)));
  }

  /** What erasing does, counted. */
  private Words will(Dossier dossier) {
    Map<Role, Long> counts =
        dossier.traces().stream()
            .collect(Collectors.groupingBy(Trace::role, Collectors.counting()));
    long own = counts.getOrDefault(Role.MEMBERS_PERSON, 0L);
    long words = counts.getOrDefault(Role.APPLICANT, 0L);
    return new Words(
        desk.text("elc.admin.persons.will.title"),
        "plain",
        List.of(
            desk.text("elc.admin.persons.will.roles", own),
            desk.text("elc.admin.persons.will.words", words),
            desk.text("elc.admin.persons.will.applications"),
            desk.text("elc.admin.persons.will.stays"),
            desk.text("elc.admin.persons.will.account")));
  }

  private Form erasing(String user) {
    Field again =
        new Field(
            "again",
            desk.text("elc.admin.persons.erase.again"),
            desk.text("elc.admin.persons.erase.again-hint", user),
            "text",
            "",
            true,
            List.of());
    Field reason = desk.field("reason", "area", true).hinted(desk.text("elc.settings.reason"));
    String address =
        "admin/persons/" + URLEncoder.encode(user, StandardCharsets.UTF_8) + "/erasure";
    return new Form(
        "elc-erase-person",
        desk.text("elc.admin.persons.erase.title"),
        desk.text("elc.admin.persons.erase.lead"),
        "POST",
        desk.rest(address.replace("+", "%20")),
        desk.text("elc.admin.persons.erase.button"),
        desk.text("elc.admin.persons.erase.confirm", user),
        admin.address(AdminDesk.PERSONS),
        Form.Weight.OFFERED,
        List.of(again, reason));
  }
}
