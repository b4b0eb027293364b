package org.elc.benchlearning.view.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.elc.benchlearning.core.membership.Certificate;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Files;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;

/** The members that somebody has to do with, and files of them. */
public final class MembersPage {
  private final Desk desk;
  private final Function<Member, MemberStatus> status;
  private final LocalDate today;

  public MembersPage(Desk desk, Function<Member, MemberStatus> status, LocalDate today) {
    this.desk = Objects.requireNonNull(desk);
    this.status = Objects.requireNonNull(status);
    this.today = Objects.requireNonNull(today);
  }

  public OfficePage of(List<Member> members) {
    Table table =
        new Table(
            "elc-members",
            "",
            Stream.of("name", "country", "services", "size", "status", "certificate", "until")
                .map(column -> desk.text("elc.office.members.column." + column))
                .toList(),
            members.stream().map(this::row).toList(),
            desk.text("elc.office.members.empty"));
    return new OfficePage(
        desk.text("elc.office.members.title"),
        desk.text("elc.office.members.lead", members.size()),
        desk.tabs(Desk.MEMBERS),
        List.of(table, files("members", "members"), files("units", "members/units")));
  }

  private Row row(Member member) {
    Optional<Certificate> certificate = member.certificate(today);
    MemberStatus is = status.apply(member);
    return new Row(
        Cell.link(member.name(), desk.page("members/" + member.key())).with(member.key()),
        List.of(
            Cell.of(desk.names().country(member.country())),
            Cell.of(desk.services(member.services())),
            Cell.of(desk.word("elc.size.", member.sizeBand())),
            new Cell(desk.word("elc.member.status.", is), "", mark(is), ""),
            Cell.of(
                certificate.map(c -> desk.word("elc.certificate.level.", c.level())).orElse("")),
            Cell.of(certificate.map(c -> desk.date(c.to())).orElse(""))));
  }

  /** The kind of lozenge; the word says the same. */
  static String mark(MemberStatus status) {
    return switch (status) {
      case CERTIFIED, RECOGNISED -> "success";
      case CANDIDATE -> "current";
      case LAPSED -> "error";
      case LEFT -> "default";
    };
  }

  private Files files(String what, String path) {
    boolean imports = desk.isSupervisor();
    return new Files(
        what,
        desk.text("elc.office.members.files." + what),
        desk.text(
            imports
                ? "elc.office.members.files." + what + "-help"
                : "elc.office.files.export-only"),
        desk.exports(path + "/export"),
        imports ? desk.rest(path + "/import") : "",
        "");
  }
}
