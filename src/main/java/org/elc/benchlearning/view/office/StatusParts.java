package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.elc.benchlearning.app.round.ParticipantRow;
import org.elc.benchlearning.app.validation.DeskBrief;
import org.elc.benchlearning.app.validation.DeskRow;
import org.elc.benchlearning.app.validation.Rates;
import org.elc.benchlearning.app.validation.RoundStatus.Status;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.RoundSchedule;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Fact;
import org.elc.benchlearning.view.office.Part.Facts;
import org.elc.benchlearning.view.office.Part.Link;
import org.elc.benchlearning.view.office.Part.Links;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;
import org.elc.benchlearning.view.office.Part.Words;

/** How a round stands, for a page of the wiki. */
public final class StatusParts {
  private final Desk desk;
  private final Status status;
  private final DeskWords words;

  public StatusParts(Desk desk, Status status) {
    this.desk = Objects.requireNonNull(desk);
    this.status = Objects.requireNonNull(status);
    this.words = new DeskWords(desk, status.round(), status.now());
  }

  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Words("", "info", List.of(words.countdown())));
    parts.add(new Facts("", facts()));
    if (!status.own().isEmpty()) {
      parts.add(own());
    }
    status.desk().ifPresent(brief -> parts.addAll(supervised(brief)));
    return parts;
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    RoundSchedule schedule = status.round().schedule();
    facts.add(
        fact("elc.office.round.fact.state", desk.word("elc.round.state.", status.round().state())));
    facts.add(fact("elc.office.round.fact.due", desk.moment(schedule.due(), schedule.zone())));
    facts.add(
        fact("elc.office.round.fact.closes", desk.moment(schedule.closes(), schedule.zone())));
    if (status.desk().isPresent()) {
      Rates rates = status.desk().get().rates();
      facts.add(fact("elc.desk.rate.reporting", words.reporting(rates)));
      facts.add(fact("elc.desk.rate.on-time", words.onTime(rates)));
    } else if (status.round().state() != RoundState.DRAFT) {
      facts.add(
          fact(
              "elc.desk.rate.reporting",
              status.share().isPresent()
                  ? desk.text("elc.status.share", status.share().getAsInt())
                  : desk.text("elc.status.share-hidden")));
    }
    return facts;
  }

  private Fact fact(String key, String text) {
    return new Fact(desk.text(key), text);
  }

  private Table own() {
    return new Table(
        "elc-own-status",
        desk.text("elc.status.own"),
        Stream.of("participant", "state", "answered", "deadline")
            .map(column -> desk.text("elc.status.column." + column))
            .toList(),
        status.own().stream().map(this::own).toList(),
        "");
  }

  /** With the reason of a return, and of more time. */
  private Row own(ParticipantRow row) {
    String extended = row.participant().extension().map(e -> e.reason()).orElse("");
    return new Row(
        Cell.of(SupervisionForms.name(row)),
        List.of(
            new Cell(
                desk.word("elc.participant.state.", row.participant().state()),
                "",
                SupervisionForms.mark(row.participant().state()),
                row.participant().stateReason()),
            Cell.of(
                desk.text(
                    "elc.office.round.answered",
                    row.completeness().answered(),
                    row.completeness().asked())),
            Cell.of(
                    desk.instant(
                        EntryWindow.deadline(status.round(), row.participant()), words.zone()))
                .with(extended)));
  }

  private List<Part> supervised(DeskBrief brief) {
    return List.of(
        new Table(
            "elc-call-first",
            desk.text("elc.desk.table.title"),
            Stream.of("name", "why", "answered")
                .map(column -> desk.text("elc.desk.column." + column))
                .toList(),
            brief.first().stream().map(this::row).toList(),
            desk.text("elc.desk.table.empty")),
        new Links(
            desk.text("elc.desk.one.more"),
            List.of(
                new Link(
                    desk.text("elc.office.desk.title"),
                    desk.page("desk/" + status.round().key()),
                    false))));
  }

  private Row row(DeskRow row) {
    return new Row(
        Cell.link(
            SupervisionForms.name(row.is()),
            desk.page("desk/" + status.round().key() + "/" + row.is().participant().id().key())),
        List.of(words.why(row), Cell.of(words.answered(row))));
  }
}
