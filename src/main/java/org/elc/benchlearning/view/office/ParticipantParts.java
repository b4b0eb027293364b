package org.elc.benchlearning.view.office;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.Slice;
import org.elc.benchlearning.app.round.ParticipantRow;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;
import org.elc.benchlearning.view.office.Part.Words;

/**
 * Participants on the page of their round: those that are shown, and what can be done with them.
 */
final class ParticipantParts {
  private final Desk desk;
  private final Round round;

  ParticipantParts(Desk desk, Round round) {
    this.desk = desk;
    this.round = round;
  }

  List<Part> of(Slice<ParticipantRow> shown) {
    List<Part> parts = new ArrayList<>();
    String told = Paging.told(desk, shown);
    parts.add(table(shown.items()));
    if (!told.isEmpty()) {
      parts.add(new Words("", "plain", List.of(told)));
    }
    Paging.links(desk, shown, row -> desk.page("rounds/" + round.key() + "?start=" + row))
        .ifPresent(parts::add);
    if (round.state() == RoundState.OPEN || round.state() == RoundState.CLOSED) {
      List<ParticipantRow> supervised =
          shown.items().stream().filter(r -> Rights.supervises(desk.actor(), r.member())).toList();
      SupervisionForms forms = new SupervisionForms(desk, round);
      parts.addAll(shown.total() > 1 ? forms.choosing(supervised) : forms.of(supervised));
    }
    return parts;
  }

  private Table table(List<ParticipantRow> rows) {
    return new Table(
        "elc-participants",
        desk.text("elc.office.round.participants"),
        Stream.of("name", "country", "state", "answered", "submitted")
            .map(column -> desk.text("elc.office.round.column." + column, zone().getId()))
            .toList(),
        rows.stream().map(this::row).toList(),
        "");
  }

  private Row row(ParticipantRow row) {
    Participant participant = row.participant();
    String extended =
        participant
            .extension()
            .map(
                e ->
                    desk.text(
                        "elc.office.round.extended",
                        desk.dateTime(round.schedule().instant(e.until()), zone()),
                        e.reason()))
            .orElse("");
    Cell state =
        new Cell(
            desk.word("elc.participant.state.", participant.state()),
            "",
            SupervisionForms.mark(participant.state()),
            participant.stateReason());
    Cell submitted =
        participant
            .submission()
            .map(s -> Cell.of(desk.dateTime(s.at(), zone())).with(s.receipt()))
            .orElse(Cell.of(""));
    boolean corrects =
        RoundPage.isComputed(round) && Rights.asksForCorrections(desk.actor(), row.member());
    String figures = corrects ? desk.page(CorrectionsPage.address(round, participant.id())) : "";
    return new Row(
        Cell.link(SupervisionForms.name(row), figures),
        List.of(
            Cell.of(desk.names().country(row.member().country())),
            state,
            Cell.of(
                    desk.text(
                        "elc.office.round.answered",
                        row.completeness().answered(),
                        row.completeness().asked()))
                .with(extended),
            submitted));
  }

  private ZoneId zone() {
    return round.schedule().zone();
  }
}
