package org.elc.benchlearning.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.port.PeopleStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.port.Transactions;
import org.elc.benchlearning.app.round.RoundDraft;
import org.elc.benchlearning.app.round.Rounds;
import org.elc.benchlearning.app.round.run.RoundCommand;
import org.elc.benchlearning.app.round.run.RoundCommands;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.it.PublishedNetwork;
import org.elc.preview.Preview;
import org.elc.preview.sample.door.Visitor;
import org.elc.preview.wiki.WikiSetUp;

/**
 * What a crowd meets: a published round, and one that collects and in which half of the members
 * have handed in, a quarter has begun and a quarter has not. The first members are left to the
 * savers; each of them has an editor, and each reader belongs to one, coordinates Norway, or is of
 * the office.
 */
public final class LoadNetwork {
  static final String OPEN = "collecting";
  private static final String SPACE = "LOAD";
  private static final String EDITION = "elc-1";
  private static final int CHUNK = 500;
  private static final Actor OFFICE =
      new Actor(Optional.of("office"), new TreeMap<>(), Set.of(), true, false);

  private final Preview preview;
  private final WikiSetUp wiki;

  private LoadNetwork(Preview preview) {
    this.preview = preview;
    this.wiki = preview.host().components().get(WikiSetUp.class);
  }

  /**
   * Makes it in a preview that has beans; more than a thousand come from thirty countries.
   *
   * @param members more than there are savers, for each of whom there is a member
   */
  public static void make(Preview preview, int members, Crowd crowd) {
    PublishedNetwork network = new PublishedNetwork(preview);
    (members > 1000 ? network.everywhere() : network).withMembers(members).withRounds(1);
    LoadNetwork made = new LoadNetwork(preview);
    made.bean("wikiTransactions", Transactions.class).run(() -> made.people(members, crowd));
    made.collecting(crowd);
    made.pages();
  }

  /** A member that reports as a whole: the second of the network has units. */
  static String member(int number) {
    return "no-" + (number == 1 ? 1 : number + 1);
  }

  static String page(String title) {
    return "/display/" + SPACE + "/" + title;
  }

  /** Codes of those indicators of which a hundredth to two fifths is always a sound answer. */
  static List<String> percentages(Visitor visitor) {
    List<String> codes = new ArrayList<>();
    for (JsonNode indicator : visitor.rest("indicators?limit=100").ok().json().get("items")) {
      if (indicator.get("kind").asText().equals("PERCENTAGE")) {
        codes.add(indicator.get("code").asText());
      }
    }
    return codes;
  }

  private void people(int members, Crowd crowd) {
    PeopleStore people = bean("peopleStore", PeopleStore.class);
    for (int i = 1; i < members; i++) {
      people.assign(
          member(i), i <= crowd.savers() ? saver(i) : "editor-of-" + i, MemberRole.EDITOR);
    }
    for (int i = 1; i <= crowd.readers(); i++) {
      String name = Crowd.reader(i);
      switch (Crowd.role(i)) {
        case MEMBER ->
            people.assign(
                member(Crowd.member(i, members - 1)), wiki.user(name, name), MemberRole.READER);
        case COORDINATOR -> wiki.user(name, name, "elc-coordinators-no");
        case OFFICE -> wiki.user(name, name, "elc-office");
      }
    }
  }

  private String saver(int number) {
    return wiki.user(Crowd.saver(number), Crowd.saver(number));
  }

  private void collecting(Crowd crowd) {
    RoundDraft draft =
        new RoundDraft(
            OPEN,
            "Collecting",
            List.of(),
            EDITION,
            "2025-07-01",
            "2026-06-30",
            "Europe/Oslo",
            "",
            "2027-03-31T23:59",
            "",
            "");
    bean("rounds", Rounds.class).create(OFFICE, draft);
    bean("roundCommands", RoundCommands.class).run(OFFICE, OPEN, RoundCommand.OPEN);
    Set<String> saving = new HashSet<>();
    for (int i = 1; i <= crowd.savers(); i++) {
      saving.add(member(i));
    }
    List<Participant> others =
        bean("roundStore", RoundStore.class).participants(OPEN).stream()
            .filter(p -> !saving.contains(p.id().member()))
            .toList();
    for (int from = 0; from < others.size(); from += CHUNK) {
      List<Participant> some = others.subList(from, Math.min(others.size(), from + CHUNK));
      bean("wikiTransactions", Transactions.class).run(() -> enter(some));
    }
  }

  private void enter(List<Participant> participants) {
    List<Indicator> asked =
        bean("editionStore", EditionStore.class).find(EDITION).orElseThrow().asked();
    Map<ParticipantId, List<Figure>> figures = new HashMap<>();
    List<Participant> moved = new ArrayList<>();
    for (int i = 0; i < participants.size(); i++) {
      Participant participant = participants.get(i);
      if (i % 4 < 3) {
        boolean isIn = i % 4 < 2;
        int seed = i;
        figures.put(
            participant.id(),
            asked.subList(0, isIn ? asked.size() : asked.size() / 3).stream()
                .map(indicator -> figure(indicator, seed))
                .toList());
        moved.add(
            participant.withState(
                isIn ? ParticipantState.SUBMITTED : ParticipantState.ENTERING, ""));
      }
    }
    bean("figureStore", FigureStore.class)
        .saveAll(OPEN, figures, new Change("office", Instant.now()));
    bean("roundStore", RoundStore.class).saveParticipants(OPEN, moved);
  }

  /** Something that the indicator allows. */
  private static Figure figure(Indicator indicator, int seed) {
    boolean isRatio = indicator.scale().kind().isRatio();
    Optional<BigDecimal> number = Optional.of(BigDecimal.valueOf(isRatio ? 10 + seed % 30 : 3));
    return new Figure(
        indicator.code(),
        isRatio ? number : Optional.empty(),
        indicator.scale().kind().hasDenominator()
            ? Optional.of(BigDecimal.valueOf(100))
            : Optional.empty(),
        isRatio ? Optional.empty() : number,
        Optional.empty(),
        "",
        "");
  }

  private void pages() {
    wiki.space("office", SPACE, "Load", "");
    Map.of(
            "Form", "elc-indicator-form",
            "Table", "elc-benchmark-table",
            "Status", "elc-round-status",
            "Position", "elc-position")
        .forEach(
            (title, macro) ->
                wiki.page(
                    "office",
                    SPACE,
                    "",
                    title,
                    "<ac:structured-macro ac:name=\"" + macro + "\"/>"));
  }

  private <T> T bean(String name, Class<T> type) {
    return preview.host().modules().create("bean:" + name, type);
  }
}
