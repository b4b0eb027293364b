package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.Proposal;
import org.elc.benchlearning.core.catalogue.Proposal.Ending;
import org.elc.benchlearning.core.catalogue.Proposal.State;
import org.elc.benchlearning.view.office.Part.Fact;
import org.elc.benchlearning.view.office.Part.Facts;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Option;
import org.elc.benchlearning.view.office.Part.Words;

/** One proposal for the catalogue, whole, beside what the catalogue says today. */
public final class ProposalPage {
  private final Desk desk;
  private final ProposalWords.Known known;
  private final ProposalWords words;

  public ProposalPage(Desk desk, ProposalWords.Known known) {
    this.desk = Objects.requireNonNull(desk);
    this.known = Objects.requireNonNull(known);
    this.words = new ProposalWords(desk, known);
  }

  public OfficePage of(Proposal p) {
    List<Part> parts = new ArrayList<>();
    parts.add(record(p));
    parts.add(written("change", p.content().change()));
    parts.add(written("reason", p.content().reason()));
    p.ending()
        .map(Ending::words)
        .filter(answer -> !answer.isEmpty())
        .ifPresent(answer -> parts.add(written("answer", answer)));
    parts.addAll(now(p));
    if (p.state().isOpen()) {
      if (Rights.editsCatalogue(desk.actor())) {
        parts.add(answering(p));
      }
      if (Rights.proposesFor(desk.actor(), p.country())) {
        parts.add(words.form("withdraw", "DELETE", "/" + p.id()));
      }
    }
    return new OfficePage(
        words.about(p), desk.text("elc.proposal.one"), desk.tabs(Desk.CATALOGUE), parts);
  }

  private Facts record(Proposal p) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("state", words.state(p.state())));
    facts.add(fact("country", words.country(p)));
    facts.add(fact("proposer", words.proposer(p)));
    facts.add(fact("sent", desk.instant(p.madeAt(), known.zone())));
    p.ending()
        .map(e -> desk.instant(e.at(), known.zone()))
        .map(at -> fact(p.state() == State.WITHDRAWN ? "withdrawn" : "answered", at))
        .ifPresent(facts::add);
    facts.add(fact("edition", p.content().edition()));
    facts.removeIf(f -> f.text().isEmpty());
    return new Facts("", facts);
  }

  private Fact fact(String name, String text) {
    return new Fact(desk.text("elc.proposal.fact." + name), text);
  }

  private Words written(String part, String text) {
    return new Words(
        desk.text("elc.proposal.part." + part),
        "plain",
        text.lines().filter(line -> !line.isBlank()).toList());
  }

  /** What the indicator is in the newest edition: the answer may have changed it already. */
  private List<Part> now(Proposal p) {
    Optional<String> code = p.content().indicator();
    if (code.isEmpty()) {
      return List.of();
    }
    return List.of(
        words
            .indicator(p)
            .map(this::now)
            .orElseGet(
                () ->
                    new Words(
                        desk.text("elc.proposal.now"),
                        "plain",
                        List.of(
                            desk.text(
                                "elc.proposal.now.gone", known.newest().key(), code.get())))));
  }

  private Part now(Indicator indicator) {
    IndicatorWords said = new IndicatorWords(desk);
    List<Fact> facts = new ArrayList<>();
    facts.add(column("elc.office.catalogue.column.code", indicator.code()));
    facts.add(column("elc.proposal.now.column.definition", said.definition(indicator)));
    facts.add(column("elc.office.catalogue.column.kind", said.kind(indicator)));
    facts.add(
        column(
            "elc.office.catalogue.column.direction",
            Stream.of(said.direction(indicator), said.target(indicator))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(". "))));
    facts.add(column("elc.office.catalogue.column.unit", said.text(indicator).unit()));
    facts.add(column("elc.proposal.now.column.bounds", said.bounds(indicator)));
    facts.removeIf(f -> f.text().isEmpty());
    return new Facts(desk.text("elc.proposal.now"), facts);
  }

  private Fact column(String key, String text) {
    return new Fact(desk.text(key), text);
  }

  private Form answering(Proposal p) {
    List<Option> verdicts =
        Stream.of(State.TAKEN_UP, State.DECLINED)
            .map(s -> new Option(s.name(), desk.word("elc.proposal.verdict.", s), false))
            .toList();
    Form form = words.form("answer", "POST", "/" + p.id() + "/answer");
    return form.asking("", Form.Weight.NEXT_STEP)
        .with(
            List.of(
                desk.field("state", "select", true, verdicts), desk.field("answer", "area", true)));
  }
}
