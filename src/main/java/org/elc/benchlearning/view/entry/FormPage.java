package org.elc.benchlearning.view.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.entry.EntryForm;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.entry.check.Completeness;
import org.elc.benchlearning.core.entry.check.Finding;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.RoundSchedule;
import org.elc.benchlearning.core.round.Submission;
import org.elc.benchlearning.view.Dates;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.entry.FormView.NoticeView;
import org.elc.benchlearning.view.entry.FormView.PlaceView;
import org.elc.benchlearning.view.entry.FormView.PrincipleView;
import org.elc.benchlearning.view.entry.FormView.ProgressView;
import org.elc.benchlearning.view.entry.FormView.ReceiptView;
import org.elc.benchlearning.view.entry.FormView.ReviewView;
import org.elc.benchlearning.view.entry.FormView.UnitView;

/** Says an {@link EntryForm} in one language. */
public final class FormPage {
  private final EntryForm form;
  private final Language language;
  private final Texts texts;
  private final Dates dates;
  private final String id;
  private final FieldViews fields;

  public FormPage(EntryForm form, Language language) {
    this.form = Objects.requireNonNull(form);
    this.language = Objects.requireNonNull(language);
    this.texts = Texts.in(language);
    this.dates = Dates.in(language);
    ParticipantId participant = form.participant().id();
    String unit = participant.unit().isEmpty() ? "" : "-" + participant.unit();
    this.id = "elc-" + form.round().key() + "-" + participant.member() + unit;
    this.fields = new FieldViews(form, id, language);
  }

  /** The whole form, or the fields of one principle. */
  public FormView view(Optional<Principle> only) {
    ParticipantId participant = form.participant().id();
    return new FormView(
        id,
        new PlaceView(
            form.round().key(),
            participant.member(),
            participant.unit(),
            only.map(FigureWords::code).orElse("")),
        language.tag(),
        texts.text("elc.entry.title", name(participant), form.round().name()),
        period(),
        notices(),
        form.isEditable(),
        units(),
        progress(),
        form.history().stream().map(past -> past.round().name()).toList(),
        Arrays.stream(Principle.values())
            .filter(p -> only.isEmpty() || only.get() == p)
            .flatMap(p -> principle(p).stream())
            .toList(),
        review(),
        receipts(),
        form.canWithdraw(),
        form.canAskForCorrections()
            ? "/plugins/servlet/elc/corrections/"
                + form.round().key()
                + "?member="
                + participant.member()
                + "&unit="
                + participant.unit()
            : "");
  }

  /** What changes while people work on the form, with every row. */
  public FormState state() {
    return state(form.asked());
  }

  /** The same after a save: that row, and those with findings. */
  public FormState stateAfter(String saved) {
    return state(
        form.asked().stream()
            .filter(i -> i.code().equals(saved) || !fields.findings(i.code()).isEmpty())
            .toList());
  }

  /** The row of one indicator. */
  public Optional<FieldState> field(String code) {
    return form.asked().stream().filter(i -> i.code().equals(code)).findFirst().map(fields::state);
  }

  private FormState state(List<Indicator> rows) {
    return new FormState(
        form.isEditable(),
        notices(),
        progress(),
        review(),
        rows.stream().map(fields::state).toList());
  }

  private Optional<PrincipleView> principle(Principle principle) {
    List<FieldView> rows =
        form.asked().stream().filter(i -> i.principle() == principle).map(fields::field).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PrincipleView(
                id + "-" + FigureWords.code(principle),
                texts.text("elc.principle." + FigureWords.code(principle)),
                rows));
  }

  private String period() {
    RoundSchedule schedule = form.round().schedule();
    return texts.text(
        "elc.entry.period", dates.date(schedule.periodFrom()), dates.date(schedule.periodTo()));
  }

  private List<NoticeView> notices() {
    List<NoticeView> notices = new ArrayList<>();
    Participant participant = form.participant();
    if (participant.state() == ParticipantState.RETURNED) {
      notices.add(
          new NoticeView("warning", texts.text("elc.entry.returned", participant.stateReason())));
    }
    if (form.isEditable() && form.window() instanceof EntryWindow.Open open) {
      String until = dates.dateTimeWithZone(open.until(), form.round().schedule().zone());
      notices.add(new NoticeView("info", texts.text("elc.entry.open-until", until)));
    }
    form.lock().ifPresent(p -> notices.add(new NoticeView("info", texts.problem(p))));
    participant
        .extension()
        .filter(e -> form.isEditable())
        .ifPresent(
            e -> notices.add(new NoticeView("info", texts.text("elc.entry.extended", e.reason()))));
    return notices;
  }

  private List<UnitView> units() {
    if (form.siblings().size() < 2) {
      return List.of();
    }
    ParticipantId own = form.participant().id();
    return form.siblings().stream()
        .map(s -> new UnitView(s.id().unit(), unitName(s.id()), s.id().equals(own)))
        .toList();
  }

  private ProgressView progress() {
    Completeness is = form.completeness();
    List<String> details = new ArrayList<>();
    if (is.begun() > 0) {
      details.add(texts.text("elc.entry.progress.begun", is.begun()));
    }
    if (is.notReported() > 0) {
      details.add(texts.text("elc.entry.progress.not-reported", is.notReported()));
    }
    if (is.open() > 0) {
      details.add(texts.text("elc.entry.progress.open", is.open()));
    }
    return new ProgressView(is.answered(), is.asked(), answered(is), details);
  }

  private String answered(Completeness is) {
    return texts.text("elc.entry.progress", is.answered(), is.asked());
  }

  private ReviewView review() {
    List<Finding> blocking = form.blocking();
    int open = form.completeness().open();
    return new ReviewView(
        blocking.isEmpty()
            ? texts.text("elc.entry.review.none")
            : texts.text("elc.entry.review.some", blocking.size()),
        blocking.stream().map(fields::finding).toList(),
        open == 0 ? "" : texts.text("elc.entry.review.gaps", open));
  }

  private List<ReceiptView> receipts() {
    ParticipantState state = form.participant().state();
    return form.participant().submission().stream()
        .filter(s -> state.isHandedIn())
        .map(this::receipt)
        .toList();
  }

  private ReceiptView receipt(Submission submission) {
    return new ReceiptView(
        submission.receipt(),
        dates.dateTimeWithZone(submission.at(), form.round().schedule().zone()),
        form.authors().getOrDefault(submission.by(), ""),
        answered(form.completeness()));
  }

  private String name(ParticipantId participant) {
    Member member = form.member();
    return participant.unit().isEmpty()
        ? member.name()
        : texts.text("elc.entry.member-unit", member.name(), unitName(participant));
  }

  private String unitName(ParticipantId participant) {
    return form.member().unit(participant.unit()).map(Unit::name).orElse(participant.unit());
  }
}
