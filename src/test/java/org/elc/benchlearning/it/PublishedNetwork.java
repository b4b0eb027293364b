package org.elc.benchlearning.it;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.PeopleStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.port.Transactions;
import org.elc.benchlearning.app.port.UserDirectory;
import org.elc.benchlearning.app.round.RoundDraft;
import org.elc.benchlearning.app.round.Rounds;
import org.elc.benchlearning.app.round.run.RoundCommand;
import org.elc.benchlearning.app.round.run.RoundCommands;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.SpaceLink;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.preview.Preview;

/**
 * A network of any size with any number of published rounds, a year apart, in a running preview.
 * The newest two rounds ask for the whole shipped catalogue, the others for two of its indicators.
 * The first member is called {@code no-1} and has the user member-no-1; the second, {@code no-2},
 * reports by two units. The seed is fixed.
 */
public final class PublishedNetwork {
  public static final int NEWEST = 2025;
  static final String SHIPPED = "elc-1";
  private static final String SHORT = "short";
  private static final Actor OFFICE =
      new Actor(Optional.of("office"), new TreeMap<>(), Set.of(), true, false);
  private static final List<String> COUNTRIES = List.of("NO", "SE", "PT", "EE", "LT", "FI");
  private static final List<String> SERVICES =
      List.of("elderly-care", "housing", "work-inclusion", "day-activities");

  private static final List<String> EVERYWHERE =
      List.of(
          "NO", "SE", "PT", "EE", "LT", "FI", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "ES",
          "FR", "GB", "GR", "HR", "HU", "IE", "IS", "IT", "LU", "LV", "MT", "NL", "PL", "RO", "SI");
  private static final List<String> EVERYTHING =
      List.of(
          "elderly-care",
          "housing",
          "work-inclusion",
          "day-activities",
          "respite",
          "education",
          "rehabilitation",
          "counselling");

  private final Preview preview;
  private List<String> countries = COUNTRIES;
  private List<String> services = SERVICES;
  private final Random random = new Random(20261122);

  public PublishedNetwork(Preview preview) {
    this.preview = preview;
  }

  static String key(int year) {
    return "round-" + year;
  }

  /** Members come from 30 countries with 8 services instead of 6 and 4. */
  public PublishedNetwork everywhere() {
    countries = EVERYWHERE;
    services = EVERYTHING;
    return this;
  }

  public PublishedNetwork withMembers(int count) {
    List<Member> members = IntStream.rangeClosed(1, count).mapToObj(this::member).toList();
    bean("memberStore", MemberStore.class).save(members);
    for (String key : List.of("no-1", "no-2")) {
      String user = bean("wikiPeople", UserDirectory.class).keyOf("member-" + key).orElseThrow();
      bean("peopleStore", PeopleStore.class).assign(key, user, MemberRole.EDITOR);
    }
    Edition shipped = bean("editionStore", EditionStore.class).find(SHIPPED).orElseThrow();
    bean("editionStore", EditionStore.class)
        .save(new Edition(SHORT, Optional.empty(), shipped.asked().subList(0, 2)));
    return this;
  }

  /** Member 1 is in Norway, and the next in the next country. */
  private Member member(int number) {
    String country = countries.get((number - 1) % countries.size());
    String key = number == 2 ? "no-2" : "no-" + number;
    return new Member(
        key,
        "Member " + number,
        number == 2 ? "NO" : country,
        new TreeSet<>(List.of(services.get(dealt(number, services.size())))),
        SizeBand.values()[dealt(number, SizeBand.values().length)],
        List.of(),
        number == 2 ? List.of(unit("east"), unit("west")) : List.of(),
        LocalDate.now().minusMonths(3),
        Optional.empty(),
        number == 1 ? Optional.of(new SpaceLink("own", Optional.empty())) : Optional.empty());
  }

  /** In turn; in the large network by chance, so that traits do not go together. */
  private int dealt(int number, int of) {
    return countries.size() > COUNTRIES.size()
        ? new SplittableRandom(100L * number + of).nextInt(of)
        : number % of;
  }

  private static Unit unit(String key) {
    return new Unit(key, "Unit " + key, new TreeSet<>());
  }

  /** Rounds of the years up to {@link #NEWEST}. */
  public PublishedNetwork withRounds(int count) {
    for (int year = NEWEST - count + 1; year <= NEWEST; year++) {
      collect(year);
      preview.runJob("elc-round-job");
    }
    return this;
  }

  /** A round that is due and handed in; the job has not seen it yet. */
  public void collect(int year) {
    String key = key(year);
    String edition = year > NEWEST - 2 ? SHIPPED : SHORT;
    bean("rounds", Rounds.class).create(OFFICE, draft(key, edition, year));
    bean("roundCommands", RoundCommands.class).run(OFFICE, key, RoundCommand.OPEN);
    RoundStore rounds = bean("roundStore", RoundStore.class);
    List<Indicator> asked =
        bean("editionStore", EditionStore.class).find(edition).orElseThrow().asked();
    List<Participant> everybody = rounds.participants(key);
    Transactions transactions = bean("wikiTransactions", Transactions.class);
    for (int from = 0; from < everybody.size(); from += 500) {
      List<Participant> some = everybody.subList(from, Math.min(everybody.size(), from + 500));
      transactions.run(() -> handIn(key, some, asked));
    }
  }

  private void handIn(String round, List<Participant> participants, List<Indicator> asked) {
    Map<ParticipantId, List<Figure>> figures = new HashMap<>();
    List<Participant> submitted = new ArrayList<>();
    for (Participant participant : participants) {
      figures.put(participant.id(), asked.stream().map(this::figure).toList());
      submitted.add(participant.withState(ParticipantState.SUBMITTED, ""));
    }
    bean("figureStore", FigureStore.class)
        .saveAll(round, figures, new Change("office", Instant.now()));
    bean("roundStore", RoundStore.class).saveParticipants(round, submitted);
  }

  private static RoundDraft draft(String key, String edition, int year) {
    return new RoundDraft(
        key,
        "Round of " + year,
        List.of(),
        edition,
        year + "-01-01",
        year + "-12-31",
        "Europe/Oslo",
        "",
        (year + 1) + "-03-31T23:59",
        "",
        "");
  }

  /** A value in the middle of what the indicator allows. */
  private Figure figure(Indicator indicator) {
    double low = indicator.scale().hard().low().map(BigDecimal::doubleValue).orElse(0.0);
    double high = indicator.scale().hard().high().map(BigDecimal::doubleValue).orElse(100.0);
    double value = low + (high - low) * (0.2 + 0.5 * random.nextDouble());
    int cases = 20 + random.nextInt(200);
    boolean isRatio = indicator.scale().kind().isRatio();
    double reported = isRatio ? value * cases / indicator.scale().factor().doubleValue() : value;
    Optional<BigDecimal> number = Optional.of(BigDecimal.valueOf(Math.round(reported)));
    return new Figure(
        indicator.code(),
        isRatio ? number : Optional.empty(),
        indicator.scale().kind().hasDenominator()
            ? Optional.of(BigDecimal.valueOf(cases))
            : Optional.empty(),
        isRatio ? Optional.empty() : number,
        Optional.empty(),
        "",
        "");
  }

  /** A bean of the app. */
  <T> T bean(String name, Class<T> type) {
    return preview.host().modules().create("bean:" + name, type);
  }
}
