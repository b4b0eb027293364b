package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.membership.MemberSpaces;
import org.elc.benchlearning.core.membership.Certificate;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Fact;
import org.elc.benchlearning.view.office.Part.Facts;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Option;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;

/** One member: its record, its people, its space. */
public final class MemberPage {
  private final Desk desk;
  private final Optional<MemberSpaces.Linked> linked;

  /**
   * For one reader and one member.
   *
   * @param linked its space as the reader finds it
   */
  public MemberPage(Desk desk, Optional<MemberSpaces.Linked> linked) {
    this.desk = Objects.requireNonNull(desk);
    this.linked = Objects.requireNonNull(linked);
  }

  /**
   * Somebody who acts for the member.
   *
   * @param user log-in name
   * @param name full name; empty where the wiki does not know the person any more
   * @param isActive whether the person can sign in
   */
  public record Person(String user, String name, MemberRole role, boolean isActive) {}

  /** The page of a member; its people are known to those who supervise it only. */
  public OfficePage of(
      Member member, MemberStatus status, List<Person> people, List<Part> consents) {
    List<Part> parts = new ArrayList<>(profile(member, status));
    parts.addAll(consents);
    if (Rights.supervises(desk.actor(), member)) {
      parts.addAll(new MemberFactForms(desk).of(member, status));
      parts.add(people(people, status));
      parts.add(assigning(member));
      if (!people.isEmpty()) {
        parts.add(removing(member, people));
      }
    }
    space(member).ifPresent(parts::add);
    parts.add(
        new Part.Links(
            desk.text("elc.audit.more"),
            List.of(
                new Part.Link(
                    desk.text("elc.audit.of-member"),
                    desk.page("audit?member=" + member.key()),
                    false))));
    return new OfficePage(member.name(), "", desk.tabs(Desk.MEMBERS), parts);
  }

  /** The record: facts, certificates, units. */
  public List<Part> profile(Member member, MemberStatus status) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Facts("", facts(member, status)));
    parts.add(
        new Table(
            "elc-certificates",
            desk.text("elc.office.member.certificates"),
            columns("certificate", "level", "number", "from", "to"),
            member.certificates().stream().map(this::row).toList(),
            desk.text("elc.office.member.no-certificates")));
    if (!member.units().isEmpty()) {
      parts.add(
          new Table(
              "elc-units",
              desk.text("elc.office.member.units"),
              columns("unit", "name", "services"),
              member.units().stream().map(this::row).toList(),
              ""));
    }
    return parts;
  }

  private List<Fact> facts(Member member, MemberStatus status) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("status", desk.word("elc.member.status.", status)));
    facts.add(fact("country", desk.names().country(member.country())));
    facts.add(fact("services", desk.services(member.services())));
    facts.add(fact("size", desk.word("elc.size.", member.sizeBand())));
    facts.add(fact("admitted", desk.date(member.admitted())));
    member.left().ifPresent(day -> facts.add(fact("left", desk.date(day))));
    linked.ifPresent(space -> facts.add(fact("space", found(space))));
    facts.removeIf(fact -> fact.text().isEmpty());
    return facts;
  }

  private String found(MemberSpaces.Linked space) {
    return desk.text(
        "elc.office.member.space.is." + Desk.code(space.state()),
        written(space.key()),
        space.name());
  }

  private Fact fact(String name, String text) {
    return new Fact(desk.text("elc.office.member.fact." + name), text);
  }

  private List<String> columns(String table, String... names) {
    return Stream.of(names).map(n -> desk.text("elc.office.member." + table + "." + n)).toList();
  }

  private Row row(Certificate certificate) {
    return new Row(
        Cell.of(desk.word("elc.certificate.level.", certificate.level()))
            .with(certificate.edition()),
        List.of(
            Cell.of(certificate.number()),
            Cell.of(desk.date(certificate.from())),
            Cell.of(desk.date(certificate.to()))));
  }

  private Row row(Unit unit) {
    return new Row(
        Cell.of(unit.name()).with(unit.key()), List.of(Cell.of(desk.services(unit.services()))));
  }

  private Table people(List<Person> people, MemberStatus status) {
    return new Table(
        "elc-people",
        desk.text("elc.office.member.people"),
        columns("person", "name", "role"),
        people.stream()
            .map(
                p ->
                    new Row(
                        Cell.of(p.name().isEmpty() ? p.user() : p.name()).with(p.user()),
                        List.of(Cell.of(role(p)))))
            .toList(),
        desk.text(status == MemberStatus.LEFT ? "elc.desk.nobody" : "elc.office.member.no-people"));
  }

  /** Who cannot sign in does not enter figures: the member may need somebody else. */
  private String role(Person person) {
    String role = role(person.role());
    return person.isActive() ? role : desk.text("elc.office.member.person.inactive", role);
  }

  private String role(MemberRole role) {
    return desk.text("elc.office.member.role." + Desk.code(role));
  }

  private Form assigning(Member member) {
    List<Option> roles =
        Stream.of(MemberRole.EDITOR, MemberRole.READER)
            .map(r -> new Option(Desk.code(r), role(r), r == MemberRole.EDITOR))
            .toList();
    return form("assign", "PUT", member, "people/{user}")
        .with(List.of(desk.field("user", "text", true), desk.field("role", "select", true, roles)));
  }

  private Form removing(Member member, List<Person> people) {
    List<Option> users =
        people.stream()
            .map(p -> new Option(p.user(), p.name().isEmpty() ? p.user() : p.name(), false))
            .toList();
    Field user = desk.field("user", "select", true, users).unhinted();
    return form("remove", "DELETE", member, "people/{user}").with(List.of(user));
  }

  private Optional<Form> space(Member member) {
    boolean may =
        Rights.entersFigures(desk.actor(), member) || Rights.supervises(desk.actor(), member);
    return may ? Optional.of(linking(member, Optional.empty())) : Optional.empty();
  }

  /**
   * The form that says which wiki space is the member's.
   *
   * @param here offered while there is none
   */
  public Form linking(Member member, Optional<String> here) {
    String offered = linked.map(s -> written(s.key())).or(() -> here).orElse("");
    Field space = desk.field("space", "text", false).filled(offered);
    return form("space", "PUT", member, "space").with(List.of(space));
  }

  /** As the wiki writes it in addresses; a personal space's key is a user's name. */
  private static String written(String spaceKey) {
    return spaceKey.startsWith("~") ? spaceKey : spaceKey.toUpperCase(Locale.ROOT);
  }

  private Form form(String what, String method, Member member, String path) {
    return desk.form(
        "elc-" + what, "elc.office.member." + what, method, "members/" + member.key() + "/" + path);
  }
}
