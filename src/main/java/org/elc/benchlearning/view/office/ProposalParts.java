package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Slice;
import org.elc.benchlearning.app.catalogue.ProposalInput;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.Proposal;
import org.elc.benchlearning.core.catalogue.Proposal.Content;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Option;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;

/** On the page of the catalogue: the form that proposes a change, and what was proposed. */
public final class ProposalParts {
  private final Desk desk;
  private final ProposalWords.Known known;
  private final ProposalWords words;

  public ProposalParts(Desk desk, ProposalWords.Known known) {
    this.desk = Objects.requireNonNull(desk);
    this.known = Objects.requireNonNull(known);
    this.words = new ProposalWords(desk, known);
  }

  /**
   * The parts.
   *
   * @param visible proposals that the reader sees
   * @param start the row with which the shown part of the list begins
   */
  public List<Part> of(List<Proposal> visible, int start) {
    List<Part> parts = new ArrayList<>();
    if (!visible.isEmpty()) {
      Slice<Proposal> shown = Paging.page(visible, start);
      parts.add(table(shown));
      Paging.links(desk, shown, from -> desk.page("catalogue?start=" + from + "#elc-proposals"))
          .ifPresent(parts::add);
    }
    if (!desk.actor().countries().isEmpty()) {
      parts.add(proposing());
    }
    return parts;
  }

  private Table table(Slice<Proposal> shown) {
    return new Table(
        "elc-proposals",
        desk.text(desk.actor().isOffice() ? "elc.proposal.title" : "elc.proposal.own"),
        Stream.of("indicator", "what", "from", "made", "state")
            .map(column -> desk.text("elc.proposal.column." + column, known.zone().getId()))
            .toList(),
        shown.items().stream().map(this::row).toList(),
        "");
  }

  private Row row(Proposal p) {
    Content content = p.content();
    return new Row(
        Cell.link(words.about(p), desk.page("catalogue?proposal=" + p.id()))
            .with(content.indicator().orElse("")),
        List.of(
            Cell.of(words.shown(content.change())).with(words.shown(content.reason())),
            Cell.of(words.country(p)).with(words.proposer(p)),
            Cell.of(words.made(p)),
            words.state(p)));
  }

  private Part.Form proposing() {
    List<Field> fields = new ArrayList<>();
    List<String> countries = desk.actor().countries().stream().sorted().toList();
    if (countries.size() == 1) {
      fields.add(Field.hidden("country", countries.get(0)));
    } else {
      List<Option> own =
          countries.stream().map(c -> new Option(c, desk.names().country(c), false)).toList();
      fields.add(desk.field("country", "select", true, chosen(own)));
    }
    fields.add(desk.field("indicator", "select", true, indicators(known.newest())));
    fields.add(desk.field("change", "area", true));
    fields.add(desk.field("reason", "area", true).hinted(desk.text("elc.proposal.reason.hint")));
    return words.form("propose", "POST", "").with(fields);
  }

  private List<Option> indicators(Edition edition) {
    List<Option> options = new ArrayList<>();
    options.add(new Option(ProposalInput.NEW, desk.text("elc.proposal.new"), false));
    edition.indicators().stream().map(this::option).forEach(options::add);
    return chosen(options);
  }

  private Option option(Indicator indicator) {
    String title = indicator.text(desk.language().tag()).title();
    return new Option(indicator.code(), indicator.code() + " – " + title, false);
  }

  /** Behind one that says that nothing is chosen yet. */
  private List<Option> chosen(List<Option> options) {
    List<Option> all = new ArrayList<>();
    all.add(new Option("", desk.text("elc.joining.choose"), true));
    all.addAll(options);
    return all;
  }
}
