package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.entry.EntryForm;
import org.elc.benchlearning.app.results.Results.Revision;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.Correction.State;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.view.entry.FigureWords;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;
import org.elc.benchlearning.view.office.Part.Words;

/** Corrections of a round: those that wait, what became of the others, and the revisions. */
public final class CorrectionsPage {
  private final Desk desk;
  private final Round round;
  private final Known known;
  private final FigureWords words;

  public CorrectionsPage(Desk desk, Round round, Known known) {
    this.desk = Objects.requireNonNull(desk);
    this.round = Objects.requireNonNull(round);
    this.known = Objects.requireNonNull(known);
    this.words = new FigureWords(desk.language());
  }

  /**
   * What gives names to keys.
   *
   * @param indicators of the round's edition
   * @param members whose figures the reader may read, by key
   * @param people full names by user key
   */
  public record Known(
      List<Indicator> indicators, Map<String, Member> members, Map<String, String> people) {
    public Known {
      indicators = List.copyOf(indicators);
      members = Map.copyOf(members);
      people = Map.copyOf(people);
    }

    Optional<Indicator> indicator(String code) {
      return indicators.stream().filter(i -> i.code().equals(code)).findFirst();
    }
  }

  /** The figures of a participant, and which of them the reader wants to have corrected. */
  public record Wanted(EntryForm form, Optional<String> indicator) {}

  /**
   * The page.
   *
   * @param corrections those that the reader may see, as they were asked for
   * @param revisions of the results; none where the reader does not read them
   * @param wanted absent where the reader asks for nothing
   */
  public OfficePage of(
      List<Correction> corrections, List<Revision> revisions, Optional<Wanted> wanted) {
    List<Part> parts = new ArrayList<>();
    CorrectionForms forms = new CorrectionForms(desk, round, this);
    wanted.ifPresent(w -> parts.addAll(forms.asking(w, corrections)));
    parts.addAll(forms.deciding(corrections.stream().filter(this::isMineToDecide).toList()));
    if (round.state() == RoundState.PUBLISHED && Rights.correctsResults(desk.actor())) {
      forms.revising(corrections, revisions).ifPresent(parts::add);
    }
    if (!known.members().isEmpty()) {
      parts.add(table(corrections));
    }
    if (!revisions.isEmpty()) {
      parts.add(log(revisions));
    }
    return new OfficePage(
        desk.text("elc.correction.title", round.name()),
        desk.text("elc.correction.lead"),
        desk.tabs(Desk.ROUNDS),
        parts);
  }

  private boolean isMineToDecide(Correction correction) {
    return correction.state() == State.REQUESTED
        && Optional.ofNullable(known.members().get(correction.participant().member()))
            .filter(m -> Rights.supervises(desk.actor(), m))
            .isPresent();
  }

  String participant(ParticipantId id) {
    Optional<Member> member = Optional.ofNullable(known.members().get(id.member()));
    String name = member.map(Member::name).orElse(id.member());
    return name
        + member.flatMap(m -> m.unit(id.unit())).map(Unit::name).map(u -> " – " + u).orElse("");
  }

  String indicator(String code) {
    return known.indicator(code).map(i -> i.text(desk.language().tag()).title()).orElse(code);
  }

  String before(Correction correction) {
    return figure(correction, Correction::before);
  }

  String after(Correction correction) {
    return figure(correction, Correction::after);
  }

  private String figure(Correction correction, Function<Correction, Figure> which) {
    Figure figure = which.apply(correction);
    if (figure.isSuppressed()) {
      return desk.text("elc.entry.few-persons");
    }
    String text =
        known.indicator(correction.indicator()).map(i -> words.figure(i, figure)).orElse("");
    return text.isEmpty() ? desk.text("elc.correction.ask.nothing") : text;
  }

  private Table table(List<Correction> corrections) {
    String zone = round.schedule().zone().getId();
    return new Table(
        "elc-corrections",
        desk.text("elc.correction.all.title"),
        Stream.of("participant", "indicator", "before", "after", "why", "asked", "state")
            .map(column -> desk.text("elc.correction.column." + column, zone))
            .toList(),
        corrections.stream().map(this::row).toList(),
        desk.text("elc.correction.all.empty"));
  }

  private Row row(Correction c) {
    return new Row(
        Cell.of(participant(c.participant())),
        List.of(
            Cell.of(indicator(c.indicator())).with(c.indicator()),
            Cell.of(before(c)),
            Cell.of(after(c)),
            Cell.of(c.reason()),
            Cell.of(desk.dateTime(c.asked().at(), round.schedule().zone()))
                .with(known.people().getOrDefault(c.asked().by(), "")),
            new Cell(
                desk.word("elc.correction.state.", c.state()), "", mark(c.state()), became(c))));
  }

  /** Why it was decided so, and since when the results say so. */
  private String became(Correction c) {
    String why = c.decision().map(Correction.Decision::reason).orElse("");
    if (c.state() != State.APPROVED) {
      return why;
    }
    String results =
        c.includedIn() > 0
            ? desk.text("elc.correction.result.included", c.includedIn())
            : desk.text("elc.correction.result.waits");
    return Stream.of(why, results).filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String mark(State state) {
    return switch (state) {
      case REQUESTED -> "current";
      case APPROVED -> "success";
      case REFUSED -> "default";
    };
  }

  private Table log(List<Revision> revisions) {
    return new Table(
        "elc-revisions",
        desk.text("elc.correction.revision.title"),
        Stream.of("number", "members", "what")
            .map(column -> desk.text("elc.correction.revision.column." + column))
            .toList(),
        revisions.stream().map(this::row).toList(),
        "");
  }

  private Row row(Revision revision) {
    boolean isFirst = revision.number() == 1;
    return new Row(
        Cell.of(Integer.toString(revision.number())),
        List.of(
            Cell.of(
                isFirst ? "" : desk.text("elc.correction.revision.members", revision.members())),
            Cell.of(desk.text("elc.correction.revision." + (isFirst ? "first" : "next")))));
  }

  /** The page of a participant's corrections. */
  static String address(Round round, ParticipantId id) {
    return "corrections/" + round.key() + "?member=" + id.member() + "&unit=" + id.unit();
  }

  static Words said(String text) {
    return new Words("", "info", List.of(text));
  }
}
