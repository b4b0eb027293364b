package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Slice;
import org.elc.benchlearning.app.membership.Directory;
import org.elc.benchlearning.app.membership.Directory.Entry;
import org.elc.benchlearning.app.membership.Directory.Filter;
import org.elc.benchlearning.core.membership.Certificate;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Files;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Search;
import org.elc.benchlearning.view.office.Part.Table;
import org.elc.benchlearning.view.office.Part.Words;

/** The members that somebody has to do with, and files of them. */
public final class MembersPage {
  private final Desk desk;
  private final Filter filter;
  private final int start;

  /**
   * For one reader.
   *
   * @param start the row with which the shown part of the list begins
   */
  public MembersPage(Desk desk, Filter filter, int start) {
    this.desk = Objects.requireNonNull(desk);
    this.filter = Objects.requireNonNull(filter);
    this.start = start;
  }

  /**
   * The page.
   *
   * @param all everybody that the reader has to do with
   */
  public OfficePage of(List<Entry> all) {
    Slice<Entry> shown = Paging.page(Directory.filtered(all, filter), start);
    MemberSearch search = new MemberSearch(desk, all, filter);
    List<Part> parts = new ArrayList<>();
    if (all.size() > Paging.SHOWN) {
      parts.add(
          new Search(
              "elc-members-search",
              desk.text("elc.office.members.search"),
              desk.page("members"),
              desk.text("elc.benchmark.show"),
              search.fieldsWithStatus()));
    }
    String told = Paging.told(desk, shown);
    if (!told.isEmpty()) {
      parts.add(new Words("", "plain", List.of(told)));
    }
    parts.add(
        new Table(
            "elc-members",
            "",
            Stream.of("name", "country", "services", "size", "status", "certificate", "until")
                .map(column -> desk.text("elc.office.members.column." + column))
                .toList(),
            shown.items().stream().map(this::row).toList(),
            all.isEmpty()
                ? desk.text("elc.office.members.empty")
                : desk.text("elc.directory.empty")));
    Paging.links(desk, shown, from -> desk.page("members") + search.query(from))
        .ifPresent(parts::add);
    parts.add(files("members", "members"));
    parts.add(files("units", "members/units"));
    return new OfficePage(
        desk.text("elc.office.members.title"),
        desk.text("elc.office.members.lead", all.size()),
        desk.tabs(Desk.MEMBERS),
        parts);
  }

  private Row row(Entry entry) {
    Member member = entry.member();
    Optional<Certificate> certificate = entry.certificate();
    MemberStatus is = entry.status();
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
