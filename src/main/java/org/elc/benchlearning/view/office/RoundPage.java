package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.Slice;
import org.elc.benchlearning.app.round.Participants;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.core.round.Turnout;
import org.elc.benchlearning.view.office.Part.Fact;
import org.elc.benchlearning.view.office.Part.Facts;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Files;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Link;
import org.elc.benchlearning.view.office.Part.Links;
import org.elc.benchlearning.view.office.Part.Option;
import org.elc.benchlearning.view.office.Part.Words;

/** One round: where it is, what comes next, who takes part, and what can be done now. */
public final class RoundPage {
  private final Desk desk;
  private final Round round;
  private final NameSearch search;

  public RoundPage(Desk desk, Round round) {
    this(desk, round, NameSearch.NONE);
  }

  /**
   * For one reader.
   *
   * @param search among the members that could be invited
   */
  public RoundPage(Desk desk, Round round, NameSearch search) {
    this.search = Objects.requireNonNull(search);
    this.desk = Objects.requireNonNull(desk);
    this.round = Objects.requireNonNull(round);
  }

  /** Those participants that the page with that row looks at closely. */
  public static Slice<Participant> shown(List<Participant> all, int row) {
    return Paging.page(all, row);
  }

  /**
   * The page of the round.
   *
   * @param part participants that the reader may know of, and those that are shown
   * @param members those that could be invited
   * @param overlapping other rounds about the same time
   */
  public OfficePage of(
      Participants.Part part, List<Member> members, RoundChoices choices, List<Round> overlapping) {
    List<Part> parts = new ArrayList<>();
    String next = "elc.office.round.next." + Desk.code(round.state());
    List<String> told = new ArrayList<>(List.of(desk.text(next)));
    if (round.readers() == Round.Readers.EVERYBODY) {
      told.add(desk.text("elc.office.round.readers.told"));
    }
    parts.add(new Words("", "info", told));
    if (!overlapping.isEmpty() && !isComputed(round) && Rights.runsRound(desk.actor(), round)) {
      parts.add(warning(overlapping));
    }
    parts.add(new Facts("", facts(part.all())));
    links().ifPresent(parts::add);
    if (Rights.runsRound(desk.actor(), round)) {
      running(choices, parts);
      inviting(part, members, parts);
    }
    if (Rights.choosesReaders(desk.actor())) {
      parts.add(form("readers", "readers", new RoundForms(desk).readers(round)));
    }
    if (!part.all().isEmpty()) {
      parts.addAll(new ParticipantParts(desk, round).of(part.shown()));
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
    if (isComputed(round)) {
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

  static boolean isComputed(Round round) {
    return round.state() == RoundState.COMPUTED || round.state() == RoundState.PUBLISHED;
  }

  private List<Fact> facts(List<Participant> all) {
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
    facts.add(fact("submitted", RoundsPage.submitted(desk, Turnout.of(all))));
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

  private void inviting(Participants.Part part, List<Member> members, List<Part> parts) {
    if (round.state() != RoundState.DRAFT || round.invitation() != Round.Invitation.LISTED) {
      return;
    }
    Set<String> invited = part.all().stream().map(p -> p.id().member()).collect(Collectors.toSet());
    List<Member> others =
        members.stream()
            .filter(m -> round.covers(m.country()) && !invited.contains(m.key()))
            .toList();
    Slice<Member> shown = search.of(others, Member::name);
    String path = "rounds/" + round.key();
    parts.addAll(
        search.before(
            desk,
            "elc-find-member",
            desk.text("elc.office.members.search"),
            path,
            others.size(),
            shown));
    if (!shown.items().isEmpty()) {
      parts.add(form("invite", "participants/invite", List.of(choice(shown.items()))));
    } else if (!others.isEmpty()) {
      parts.add(new Words("", "plain", List.of(desk.text("elc.directory.empty"))));
    }
    parts.addAll(search.behind(desk, path, shown));
    List<Member> listed = part.shown().items().stream().map(row -> row.member()).toList();
    if (!listed.isEmpty()) {
      parts.add(form("uninvite", "participants/uninvite", List.of(choice(listed))));
    }
  }

  private Field choice(List<Member> among) {
    return desk.field(
        "members",
        "choices",
        true,
        among.stream().map(m -> new Option(m.key(), m.name(), false)).toList());
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
