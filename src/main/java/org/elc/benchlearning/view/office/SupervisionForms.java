package org.elc.benchlearning.view.office;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.elc.benchlearning.app.round.ParticipantRow;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.core.round.Submission;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Option;

/**
 * What a supervisor decides about a participant: more time for those who have not handed in, back
 * or in order for those who have. One participant is not asked for again; of several one is chosen.
 */
final class SupervisionForms {
  private final Desk desk;
  private final Round round;

  SupervisionForms(Desk desk, Round round) {
    this.desk = Objects.requireNonNull(desk);
    this.round = Objects.requireNonNull(round);
  }

  /** Those that are possible for any of these; where there is one only, for that one. */
  List<Form> of(List<ParticipantRow> rows) {
    return of(rows, rows.size() == 1);
  }

  /** The same where more are elsewhere: whom it is done to is said in any case. */
  List<Form> choosing(List<ParticipantRow> rows) {
    return of(rows, false);
  }

  private List<Form> of(List<ParticipantRow> rows, boolean isOnly) {
    // Once a round is closed, those that have handed in may need time before they are sent back.
    List<Option> waiting =
        round.state() == RoundState.CLOSED
            ? participants(rows, ParticipantState.values())
            : participants(
                rows,
                ParticipantState.INVITED,
                ParticipantState.ENTERING,
                ParticipantState.RETURNED);
    List<Option> handedIn =
        participants(rows, ParticipantState.SUBMITTED, ParticipantState.VALIDATED);
    List<Option> submitted = participants(rows, ParticipantState.SUBMITTED);
    Field reason = desk.field("reason", "area", true);
    return Stream.of(
            form(
                "extend",
                waiting,
                isOnly,
                List.of(desk.field("until", "datetime-local", true), reason)),
            form("return", handedIn, isOnly, List.of(reason)),
            form("validate", submitted, isOnly, List.of()))
        .flatMap(List::stream)
        .toList();
  }

  /** With the receipt of what the reader sees here: nothing that came in since is judged. */
  private List<Form> form(String what, List<Option> who, boolean isOnly, List<Field> more) {
    if (who.isEmpty()) {
      return List.of();
    }
    String name = what.equals("extend") ? "member/unit" : "member/unit/receipt";
    Field chosen =
        isOnly
            ? Field.hidden(name, who.get(0).value())
            : desk.field("member/unit", "select", true, who).named(name);
    return List.of(
        desk.form(
                "elc-" + what,
                "elc.office.round." + what,
                "POST",
                "rounds/" + round.key() + "/participants/" + what)
            .with(Stream.concat(Stream.of(chosen), more.stream()).toList()));
  }

  private static List<Option> participants(List<ParticipantRow> rows, ParticipantState... states) {
    return rows.stream()
        .filter(r -> List.of(states).contains(r.participant().state()))
        .map(r -> new Option(value(r.participant()), name(r), false))
        .toList();
  }

  private static String value(Participant participant) {
    String receipt = participant.submission().map(Submission::receipt).orElse("");
    return participant.id().member() + "/" + participant.id().unit() + "/" + receipt;
  }

  static String name(ParticipantRow row) {
    return row.member().name() + row.unit().map(Unit::name).map(n -> " – " + n).orElse("");
  }

  /** The kind of lozenge around a state. */
  static String mark(ParticipantState state) {
    return switch (state) {
      case INVITED -> "default";
      case ENTERING -> "current";
      case SUBMITTED -> "moved";
      case RETURNED -> "error";
      case VALIDATED -> "success";
    };
  }
}
