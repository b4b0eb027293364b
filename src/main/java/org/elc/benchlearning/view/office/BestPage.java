package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.elc.benchlearning.app.membership.MemberSpaces;
import org.elc.benchlearning.app.results.BestInClass;
import org.elc.benchlearning.app.results.BestInClass.Entry;
import org.elc.benchlearning.app.results.BestInClass.Named;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Link;
import org.elc.benchlearning.view.office.Part.Links;
import org.elc.benchlearning.view.office.Part.Option;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;
import org.elc.benchlearning.view.office.Part.Words;

/** Best in class: who has agreed to be named, and a way to ask for the others. */
public final class BestPage {
  private final Desk desk;
  private final Function<Member, Optional<MemberSpaces.Linked>> spaces;

  /**
   * For one reader.
   *
   * @param spaces finds a member's space as the reader sees it
   */
  public BestPage(Desk desk, Function<Member, Optional<MemberSpaces.Linked>> spaces) {
    this.desk = Objects.requireNonNull(desk);
    this.spaces = Objects.requireNonNull(spaces);
  }

  public OfficePage of(BestInClass.Report report) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Links(
            desk.text("elc.benchmark.choose.group"),
            report.groups().stream()
                .map(
                    g ->
                        new Link(
                            desk.names().name(g),
                            desk.page("best?round=" + report.round().key() + "&group=" + g.key()),
                            g.equals(report.group())))
                .toList()));
    parts.add(
        new Table(
            "elc-best",
            desk.names().name(report.group()),
            List.of(
                desk.text("elc.best.column.indicator"),
                desk.text("elc.best.column.member"),
                desk.text("elc.joining.column.country")),
            report.entries().stream().flatMap(e -> rows(e).stream()).toList(),
            desk.text(report.entries().isEmpty() ? "elc.best.nothing" : "elc.best.nobody")));
    long unnamed = report.entries().stream().filter(e -> e.named().isEmpty()).count();
    if (unnamed > 0 && unnamed < report.entries().size()) {
      parts.add(new Words("", "plain", List.of(desk.text("elc.best.unnamed", unnamed))));
    }
    parts.add(new Words("", "plain", List.of(desk.text("elc.best.silence"))));
    if (report.member().isPresent() && !report.entries().isEmpty()) {
      parts.add(contact(report));
    }
    return new OfficePage(
        desk.text("elc.best.title"),
        desk.text("elc.best.lead", report.round().name()),
        desk.tabs("best"),
        parts);
  }

  private List<Row> rows(Entry entry) {
    Cell head = Cell.of(title(entry.indicator())).with(entry.indicator().code());
    return entry.named().stream()
        .map(
            named ->
                new Row(
                    head,
                    List.of(name(named), Cell.of(desk.names().country(named.member().country())))))
        .toList();
  }

  /** Leads to the member's space, where its practices are described. */
  private Cell name(Named named) {
    String href = desk.space(spaces.apply(named.member()));
    return new Cell(named.member().name(), href, "", named.unit().map(Unit::name).orElse(""));
  }

  private String title(Indicator indicator) {
    return indicator.text(desk.language().tag()).title();
  }

  private Form contact(BestInClass.Report report) {
    List<Option> indicators =
        report.entries().stream()
            .map(Entry::indicator)
            .map(i -> new Option(i.code(), title(i) + " (" + i.code() + ")", false))
            .toList();
    return new Form(
        "elc-ask-contact",
        desk.text("elc.best.contact.title"),
        desk.text("elc.best.contact.lead"),
        "POST",
        desk.rest("rounds/" + report.round().key() + "/best-in-class/contact"),
        desk.text("elc.best.contact.button"),
        "",
        "",
        Form.Weight.OFFERED,
        List.of(
            Field.hidden("group", report.group().key()),
            Field.hidden("member", report.member().orElse("")),
            desk.field("indicator", "select", true, indicators)));
  }
}
