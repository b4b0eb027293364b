package org.elc.benchlearning.view.office;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.elc.benchlearning.app.entry.RoundChecks.Told;
import org.elc.benchlearning.app.validation.Concern;
import org.elc.benchlearning.app.validation.DeskRow;
import org.elc.benchlearning.app.validation.DeskView;
import org.elc.benchlearning.app.validation.Reminders;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.RoundSchedule;
import org.elc.benchlearning.core.round.Submission;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Option;

/** What {@link DeskPage} offers to do for many of the participants that it shows. */
final class DeskForms {
  private final Desk desk;
  private final DeskView view;
  private final DeskWords words;
  private final List<DeskRow> shown;

  DeskForms(Desk desk, DeskView view, List<DeskRow> shown) {
    this.desk = Objects.requireNonNull(desk);
    this.view = Objects.requireNonNull(view);
    this.words = new DeskWords(desk, view.round(), view.now());
    this.shown = List.copyOf(shown);
  }

  /** Those of the page who still can hand in, and whom a mail reaches; the others need a call. */
  Optional<Form> reminding() {
    List<Option> options =
        shown.stream()
            .filter(row -> row.concern().isAwaited() && !row.editors().isEmpty())
            .filter(row -> row.is().window() instanceof EntryWindow.Open)
            .map(this::reminding)
            .toList();
    if (options.isEmpty()) {
      return Optional.empty();
    }
    List<Option> again =
        Stream.of("no", "yes")
            .map(a -> new Option(a, desk.text("elc.desk.again." + a), a.equals("no")))
            .toList();
    return Optional.of(
        form(
            "remind",
            desk.text("elc.desk.remind.lead", mail("title", options), mail("text", options)),
            "participants/remind",
            List.of(
                desk.field("participants", "choices", true, options),
                desk.field("again", "select", false, again))));
  }

  /** What the mail says, as the first one would get it. */
  private String mail(String part, List<Option> options) {
    RoundSchedule schedule = view.round().schedule();
    return desk.text(
        "elc.notice.kind.reminder." + part,
        view.round().name(),
        options.get(0).label(),
        desk.moment(schedule.due(), schedule.zone()));
  }

  private Option reminding(DeskRow row) {
    String name = SupervisionForms.name(row.is());
    return new Option(
        row.is().participant().id().key(),
        row.is()
            .participant()
            .reminded()
            .map(at -> desk.text("elc.desk.remind.option", name, words.moment(at)))
            .orElse(name),
        !Reminders.wasRemindedLately(row.is().participant(), view.now()));
  }

  /** Those of the page that are handed in, and where nothing asks for a look. */
  Optional<Form> validating(Map<ParticipantId, List<Told>> findings) {
    List<Option> options =
        shown.stream()
            .filter(row -> row.concern() == Concern.TO_VALIDATE)
            .filter(
                row ->
                    findings.getOrDefault(row.is().participant().id(), List.of()).stream()
                        .noneMatch(Told::isOpen))
            .flatMap(row -> row.is().participant().submission().stream().map(s -> clean(row, s)))
            .toList();
    return options.isEmpty() || !isCollecting()
        ? Optional.empty()
        : Optional.of(
            form(
                "clean",
                desk.text("elc.desk.clean.lead"),
                "participants/validate-many",
                List.of(desk.field("receipts", "choices", true, options))));
  }

  private boolean isCollecting() {
    return switch (view.round().state()) {
      case OPEN, CLOSED -> true;
      case DRAFT, COMPUTED, PUBLISHED -> false;
    };
  }

  private Option clean(DeskRow row, Submission submission) {
    return new Option(
        submission.receipt(),
        desk.text("elc.desk.option.receipt", SupervisionForms.name(row.is()), submission.receipt()),
        true);
  }

  private Form form(String what, String lead, String path, List<Field> fields) {
    return new Form(
        "elc-" + what,
        desk.text("elc.desk." + what + ".title"),
        lead,
        "POST",
        desk.rest("rounds/" + view.round().key() + "/" + path),
        desk.text("elc.desk." + what + ".button"),
        "",
        "",
        Form.Weight.OFFERED,
        fields);
  }
}
