package org.elc.preview.sample;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.elc.preview.sample.door.People;
import org.elc.preview.sample.door.Visitor;
import org.elc.preview.sample.figures.Reported;
import org.elc.preview.sample.figures.Reporter;
import org.elc.preview.sample.network.Country;
import org.elc.preview.sample.network.Network;
import org.elc.preview.sample.network.SampleMember;

/**
 * The round that is open: most have handed in, and every stage on the way there is to be seen
 * somewhere, at the members that the preview's users work for.
 */
final class OpenRound {
  private static final double HANDED_IN = 0.8;

  /** How much of the form the first member of a country has filled in by its own editor. */
  private static final Map<Country, Double> BY_ITSELF =
      Map.of(Country.NO, 0.5, Country.SE, 0.85, Country.PT, 1.0, Country.FI, 0.6);

  private static final Country SENT_BACK = Country.LT;
  private static final Country GIVEN_TIME = Country.FI;
  private static final Country VALIDATING = Country.NO;

  private final SampleRound round;
  private final People people;
  private final Supervisor office;

  OpenRound(SampleRound round, People people) {
    this.round = round;
    this.people = people;
    this.office = new Supervisor(people.named("office"));
  }

  /** Fills the round; done twice, nothing changes. */
  void fill(Network network, Function<Reporter, List<Reported>> figures) {
    Map<String, Supervisor.Standing> asked = office.participants(round);
    StringBuilder handedIn = new StringBuilder(Reported.HEADER);
    for (Reporter reporter : Reporter.of(network)) {
      if (asked.containsKey(reporter.key()) && handsIn(reporter, network)) {
        figures.apply(reporter).forEach(f -> handedIn.append(f.line(reporter)));
      }
    }
    office.handIn(round, handedIn.toString());
    for (Country country : BY_ITSELF.keySet()) {
      enter(country, first(network, country), figures);
    }
    decide(network);
  }

  private static SampleMember first(Network network, Country country) {
    return network.in(country).get(0);
  }

  private static boolean handsIn(Reporter reporter, Network network) {
    Country country = reporter.member().country();
    return reporter.member().equals(first(network, country))
        ? country == SENT_BACK
        : Dice.even(reporter.key(), "hands in") < HANDED_IN;
  }

  /** The editor's own import: what a member enters is not handed in by that. */
  private void enter(
      Country country, SampleMember member, Function<Reporter, List<Reported>> figures) {
    Visitor editor = people.named("member-" + country.lowerCase() + "-1");
    Reporter reporter = Reporter.whole(member);
    List<Reported> all = figures.apply(reporter);
    int done = (int) Math.round(all.size() * BY_ITSELF.get(country));
    StringBuilder csv = new StringBuilder(Reported.HEADER);
    all.subList(0, done).forEach(f -> csv.append(f.line(reporter)));
    editor.postCsv("rounds/" + round.key() + "/figures", csv.toString()).ok();
  }

  private void decide(Network network) {
    String late = first(network, GIVEN_TIME).key();
    office.decide(
        round,
        "extend",
        Map.of(
            "member", late,
            "until", round.due().plusWeeks(2).toString(),
            "reason", GIVEN_TIME.word("extension")));
    sendBack(first(network, SENT_BACK).key());
    validate();
  }

  private void sendBack(String member) {
    Supervisor coordinator = new Supervisor(people.named("coordinator-" + SENT_BACK.lowerCase()));
    Supervisor.Standing standing = coordinator.participants(round).get(member);
    if (standing.isSubmitted()) {
      coordinator.decide(
          round,
          "return",
          Map.of(
              "member", member,
              "receipt", standing.receipt(),
              "reason", SENT_BACK.word("sent-back")));
    }
  }

  /** Every third submission of a country is in order. */
  private void validate() {
    Supervisor coordinator = new Supervisor(people.named("coordinator-" + VALIDATING.lowerCase()));
    coordinator
        .participants(round)
        .forEach(
            (key, standing) -> {
              if (standing.isSubmitted() && Dice.of(3, key, "validated") == 0) {
                String[] parts = (key + "/").split("/", -1);
                coordinator.decide(
                    round,
                    "validate",
                    Map.of("member", parts[0], "unit", parts[1], "receipt", standing.receipt()));
              }
            });
  }
}
