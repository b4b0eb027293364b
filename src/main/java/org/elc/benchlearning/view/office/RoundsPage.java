package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.core.round.Turnout;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;

/** All rounds, and a form for a new one. */
public final class RoundsPage {
  private final Desk desk;

  public RoundsPage(Desk desk) {
    this.desk = Objects.requireNonNull(desk);
  }

  /**
   * The page of these rounds.
   *
   * @param turnouts by round, of those whom the reader may know of
   * @param choices what a new round can be made of
   */
  public OfficePage of(List<Round> rounds, Map<String, Turnout> turnouts, RoundChoices choices) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Table(
            "elc-rounds",
            "",
            Stream.of("name", "period", "countries", "state", "due", "submitted")
                .map(column -> desk.text("elc.office.rounds.column." + column))
                .toList(),
            rounds.stream()
                .map(r -> row(r, turnouts.getOrDefault(r.key(), Turnout.NOBODY)))
                .toList(),
            desk.text("elc.office.rounds.empty")));
    if (desk.isSupervisor()) {
      parts.add(new RoundForms(desk).creating(choices));
    }
    return new OfficePage(
        desk.text("elc.office.rounds.title"),
        desk.text("elc.office.rounds.lead"),
        desk.tabs(Desk.ROUNDS),
        parts);
  }

  /**
   * What those read who have no role in the network.
   *
   * @param rounds that are shown to everybody
   */
  public OfficePage shownToEverybody(List<Round> rounds) {
    Table table =
        new Table(
            "elc-rounds",
            "",
            Stream.of("name", "period", "countries")
                .map(column -> desk.text("elc.office.rounds.column." + column))
                .toList(),
            rounds.stream()
                .map(
                    r ->
                        new Row(
                            Cell.link(r.name(), desk.page("benchmark?round=" + r.key())),
                            List.of(Cell.of(period(desk, r)), Cell.of(countries(desk, r)))))
                .toList(),
            "");
    return new OfficePage(
        desk.text("elc.office.rounds.shown.title"),
        desk.text("elc.office.rounds.shown.lead"),
        desk.tabs(Desk.ROUNDS),
        List.of(table));
  }

  private Row row(Round round, Turnout turnout) {
    return new Row(
        Cell.link(round.name(), desk.page("rounds/" + round.key())),
        List.of(
            Cell.of(period(desk, round)),
            Cell.of(countries(desk, round)),
            new Cell(desk.word("elc.round.state.", round.state()), "", mark(round.state()), ""),
            Cell.of(desk.moment(round.schedule().due(), round.schedule().zone())),
            Cell.of(submitted(desk, turnout))));
  }

  static String period(Desk desk, Round round) {
    return desk.text(
        "elc.office.rounds.period",
        desk.date(round.schedule().periodFrom()),
        desk.date(round.schedule().periodTo()));
  }

  static String countries(Desk desk, Round round) {
    return round.isInternational()
        ? desk.text("elc.office.rounds.international")
        : String.join(", ", round.countries().stream().map(desk.names()::country).toList());
  }

  static String submitted(Desk desk, Turnout turnout) {
    return turnout.asked() == 0
        ? ""
        : desk.text("elc.office.rounds.submitted", turnout.handedIn(), turnout.asked());
  }

  static String mark(RoundState state) {
    return switch (state) {
      case DRAFT -> "default";
      case OPEN -> "current";
      case CLOSED, COMPUTED -> "moved";
      case PUBLISHED -> "success";
    };
  }
}
