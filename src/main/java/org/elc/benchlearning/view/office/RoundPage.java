package org.elc.benchlearning.view.office;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.round.ParticipantRow;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Fact;
import org.elc.benchlearning.view.office.Part.Facts;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Files;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Link;
import org.elc.benchlearning.view.office.Part.Links;
import org.elc.benchlearning.view.office.Part.Option;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;
import org.elc.benchlearning.view.office.Part.Words;

/** One round: where it is, what comes next, who takes part, and what can be done now. */
public final class RoundPage {
  private final Desk desk;
  private final Round round;

  public RoundPage(Desk desk, Round round) {
    this.desk = Objects.requireNonNull(desk);
    this.round = Objects.requireNonNull(round);
  }

  /**
   * The page of the round.
   *
   * @param rows participants that the reader may know of
   * @param members those that could be invited
   * @param overlapping other rounds about the same time
   */
  public OfficePage of(
      List<ParticipantRow> rows,
      List<Member> members,
      RoundChoices choices,
      List<Round> overlapping) {
    List<Part> parts = new ArrayList<>();
    String next = "elc.office.round.next." + Desk.code(round.state());
    List<String> told = new ArrayList<>(List.of(desk.text(next)));
    if (round.readers() == Round.Readers.EVERYBODY) {
      told.add(desk.text("elc.office.round.readers.told"));
    }
    parts.add(new Words("", "info", told));
    if (!overlapping.isEmpty() && !isComputed() && Rights.runsRound(desk.actor(), round)) {
      parts.add(warning(overlapping));
    }
    parts.add(new Facts("", facts(rows)));
    links().ifPresent(parts::add);
    if (Rights.runsRound(desk.actor(), round)) {
      running(choices, parts);
      inviting(rows, members, parts);
    }
    if (Rights.choosesReaders(desk.actor())) {
      parts.add(form("readers", "readers", new RoundForms(desk).readers(round)));
    }
    if (!rows.isEmpty()) {
      parts.add(table(rows));
    }
    if (collects()) {
      parts.addAll(
          new SupervisionForms(desk, round)
              .of(rows.stream().filter(r -> Rights.supervises(desk.actor(), r.member())).toList()));
    }
    parts.add(files());
    return new OfficePage(round.name(), "", desk.tabs(Desk.ROUNDS), parts);
  }

  /** What a round about the time of another costs. It is for whoever runs it to weigh. */
  private Words warning(List<Round> overlapping) {
    String which =
        overlapping.stream()
            .map(
                other ->
                    desk.text(
                        "elc.office.round.overlap.one",
                        other.name(),
                        RoundsPage.period(desk, other)))
            .collect(Collectors.joining("; "));
    return new Words(
        desk.text("elc.office.round.overlap.title"),
        "warning",
        List.of(
            desk.text("elc.office.round.overlap.which", which),
            desk.text("elc.office.round.overlap.cost")));
  }

  private boolean collects() {
    return round.state() == RoundState.OPEN || round.state() == RoundState.CLOSED;
  }

  private Optional<Links> links() {
    List<Link> links = new ArrayList<>();
    if (desk.isSupervisor() && round.state() != RoundState.DRAFT) {
      links.add(
          new Link(desk.text("elc.office.desk.title"), desk.page("desk/" + round.key()), false));
    }
    if (isComputed()) {
      links.add(
          new Link(
              desk.text("elc.correction.link"), desk.page("corrections/" + round.key()), false));
    }
    if (desk.isSupervisor() || !desk.actor().memberships().isEmpty()) {
      links.add(
          new Link(
              desk.text("elc.audit.of-round"), desk.page("audit?round=" + round.key()), false));
    }
    return links.isEmpty()
        ? Optional.empty()
        : Optional.of(new Links(desk.text("elc.office.round.more"), links));
  }

  private boolean isComputed() {
    return round.state() == RoundState.COMPUTED || round.state() == RoundState.PUBLISHED;
  }

  private List<Fact> facts(List<ParticipantRow> rows) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("state", desk.word("elc.round.state.", round.state())));
    facts.add(fact("period", RoundsPage.period(desk, round)));
    facts.add(fact("countries", RoundsPage.countries(desk, round)));
    facts.add(fact("edition", round.edition()));
    round
        .schedule()
        .opens()
        .ifPresent(o -> facts.add(fact("opens", desk.moment(o, round.schedule().zone()))));
    facts.add(fact("due", desk.moment(round.schedule().due(), round.schedule().zone())));
    facts.add(fact("closes", desk.moment(round.schedule().closes(), round.schedule().zone())));
    facts.add(
        fact(
            "invitation",
            desk.text("elc.office.round.invitation." + Desk.code(round.invitation()))));
    facts.add(fact("groups", groups()));
    facts.add(fact("readers", desk.word("elc.office.round.readers.", round.readers())));
    facts.add(
        fact(
            "submitted",
            RoundsPage.submitted(desk, rows.stream().map(ParticipantRow::participant).toList())));
    facts.removeIf(fact -> fact.text().isEmpty());
    return facts;
  }

  private String groups() {
    return round.addedGroups().stream()
        .flatMap(key -> PeerGroup.parse(key).stream())
        .map(group -> desk.names().name(group))
        .collect(Collectors.joining("; "));
  }

  private Fact fact(String name, String text) {
    return new Fact(desk.text("elc.office.round.fact." + name), text);
  }

  private void running(RoundChoices choices, List<Part> parts) {
    RoundForms forms = new RoundForms(desk);
    switch (round.state()) {
      case DRAFT -> {
        parts.add(step("open"));
        parts.add(forms.changing(round, choices));
      }
      case OPEN -> {
        parts.add(forms.due(round));
        parts.add(step("close"));
      }
      case CLOSED -> parts.add(step("compute"));
      case COMPUTED -> parts.add(step("publish"));
      case PUBLISHED -> {
        // nothing moves any more
      }
    }
  }

  private Form step(String command) {
    Form form = form(command, "state", List.of(Field.hidden("command", command)));
    // A round closes by itself: closing it early is no next step.
    return form.asking(
        desk.text("elc.office.round." + command + ".confirm", round.name()),
        command.equals("close") ? Form.Weight.OFFERED : Form.Weight.NEXT_STEP);
  }

  private Form form(String what, String path, List<Field> fields) {
    return desk.form(
            "elc-" + what, "elc.office.round." + what, "POST", "rounds/" + round.key() + "/" + path)
        .with(fields);
  }

  private void inviting(List<ParticipantRow> rows, List<Member> members, List<Part> parts) {
    if (round.state() != RoundState.DRAFT || round.invitation() != Round.Invitation.LISTED) {
      return;
    }
    List<String> invited = rows.stream().map(r -> r.member().key()).toList();
    List<Option> others =
        members.stream()
            .filter(m -> round.covers(m.country()) && !invited.contains(m.key()))
            .map(m -> new Option(m.key(), m.name(), false))
            .toList();
    if (!others.isEmpty()) {
      Field choice = desk.field("members", "choices", true, others);
      parts.add(form("invite", "participants/invite", List.of(choice)));
    }
    if (!rows.isEmpty()) {
      List<Option> listed =
          rows.stream().map(r -> new Option(r.member().key(), r.member().name(), false)).toList();
      Field choice = desk.field("members", "choices", true, listed);
      parts.add(form("uninvite", "participants/uninvite", List.of(choice)));
    }
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
    boolean corrects = isComputed() && Rights.asksForCorrections(desk.actor(), row.member());
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

  private Files files() {
    boolean enters =
        Rights.importsEverything(desk.actor())
            || desk.actor().memberships().containsValue(MemberRole.EDITOR);
    boolean imports = collects() && enters;
    return new Files(
        "figures",
        desk.text("elc.office.round.files"),
        desk.text(imports ? "elc.office.round.files-help" : "elc.office.files.export-only"),
        desk.exports("rounds/" + round.key() + "/figures/export"),
        imports ? desk.rest("rounds/" + round.key() + "/figures") : "",
        "");
  }
}
