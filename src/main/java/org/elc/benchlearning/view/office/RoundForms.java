package org.elc.benchlearning.view.office;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundSchedule;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Option;

/** The forms that make and move a round. */
final class RoundForms {
  private final Desk desk;

  RoundForms(Desk desk) {
    this.desk = Objects.requireNonNull(desk);
  }

  Form creating(RoundChoices choices) {
    List<Field> fields = new ArrayList<>();
    fields.add(desk.field("key", "text", true));
    fields.addAll(drafted(choices, Optional.empty()));
    return new Form(
        "elc-create-round",
        desk.text("elc.office.rounds.create.title"),
        desk.text("elc.office.rounds.create.lead"),
        "POST",
        desk.rest("rounds"),
        desk.text("elc.office.rounds.create.button"),
        "",
        desk.page("rounds/{key}"),
        Form.Weight.OFFERED,
        fields);
  }

  Form changing(Round round, RoundChoices choices) {
    return new Form(
        "elc-change-round",
        desk.text("elc.office.round.change.title"),
        desk.text("elc.office.round.change.lead"),
        "PUT",
        desk.rest("rounds/" + round.key()),
        desk.text("elc.office.round.change.button"),
        "",
        "",
        Form.Weight.OFFERED,
        drafted(choices, Optional.of(round)));
  }

  private List<Field> drafted(RoundChoices choices, Optional<Round> round) {
    List<Field> fields = new ArrayList<>(plain(choices, round));
    if (desk.actor().isOffice()) {
      fields.add(
          desk.field("addedGroups", "lines", false)
              .filled(round.map(r -> String.join("\n", r.addedGroups())).orElse("")));
    }
    return fields;
  }

  /** What everybody who runs the round fills in. */
  private List<Field> plain(RoundChoices choices, Optional<Round> round) {
    Optional<RoundSchedule> schedule = round.map(Round::schedule);
    String edition =
        round
            .map(Round::edition)
            .orElseGet(() -> choices.editions().stream().reduce("", (a, b) -> b));
    String zone = schedule.map(s -> s.zone().getId()).orElse(choices.zone().getId());
    List<Option> invitations =
        Stream.of(Round.Invitation.values())
            .map(
                i ->
                    new Option(
                        Desk.code(i),
                        desk.text("elc.office.round.invitation." + Desk.code(i)),
                        round.map(r -> r.invitation() == i).orElse(false)))
            .toList();
    return List.of(
        desk.field("name", "text", true).filled(round.map(Round::name).orElse("")),
        desk.field("countries", "choices", false, countries(choices, round)),
        desk.field("edition", "select", true, options(choices.editions(), edition)),
        desk.field("periodFrom", "date", true)
            .filled(text(schedule.map(RoundSchedule::periodFrom))),
        desk.field("periodTo", "date", true).filled(text(schedule.map(RoundSchedule::periodTo))),
        desk.field("timeZone", "select", true, options(zones(zone), zone)),
        desk.field("opens", "datetime-local", false)
            .filled(text(schedule.flatMap(RoundSchedule::opens))),
        desk.field("due", "datetime-local", true).filled(text(schedule.map(RoundSchedule::due))),
        desk.field("closes", "datetime-local", false)
            .filled(text(schedule.map(RoundSchedule::closes))),
        desk.field("invitation", "select", true, invitations));
  }

  /** New ends of a round that is open. */
  Form due(Round round) {
    LocalDateTime due = round.schedule().due();
    LocalDateTime closes = round.schedule().closes();
    return new Form(
        "elc-due",
        desk.text("elc.office.round.due.title"),
        desk.text("elc.office.round.due.lead", round.schedule().zone().getId()),
        "POST",
        desk.rest("rounds/" + round.key() + "/due"),
        desk.text("elc.office.round.due.button"),
        "",
        "",
        Form.Weight.OFFERED,
        List.of(
            desk.field("due", "datetime-local", true).filled(due.toString()),
            desk.field("closes", "datetime-local", false).filled(closes.toString())));
  }

  /** Who reads the group statistics, and why. */
  List<Field> readers(Round round) {
    List<Option> readers =
        Stream.of(Round.Readers.values())
            .map(
                r ->
                    new Option(
                        Desk.code(r),
                        desk.word("elc.office.round.readers.", r),
                        round.readers() == r))
            .toList();
    return List.of(
        desk.field("readers", "select", true, readers),
        desk.field("reason", "area", true).hinted(desk.text("elc.office.round.readers.reason")));
  }

  private static String text(Optional<?> date) {
    return date.map(Object::toString).orElse("");
  }

  private List<Option> countries(RoundChoices choices, Optional<Round> round) {
    TreeSet<String> all = new TreeSet<>(choices.countries());
    round.ifPresent(r -> all.addAll(r.countries()));
    return all.stream()
        .map(
            c ->
                new Option(
                    c,
                    desk.names().country(c),
                    round.map(r -> r.countries().contains(c)).orElse(false)))
        .toList();
  }

  private static List<Option> options(List<String> values, String chosen) {
    return values.stream().map(v -> new Option(v, v, v.equals(chosen))).toList();
  }

  /** European zones by name; the round's own one is always among them. */
  private static List<String> zones(String own) {
    TreeSet<String> zones = new TreeSet<>(List.of("UTC", "Atlantic/Azores", "Atlantic/Madeira"));
    ZoneId.getAvailableZoneIds().stream().filter(z -> z.startsWith("Europe/")).forEach(zones::add);
    zones.add(own);
    return List.copyOf(zones);
  }
}
