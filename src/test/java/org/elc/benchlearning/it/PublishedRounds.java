package org.elc.benchlearning.it;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;

/**
 * Two published rounds of the shipped catalogue in a running preview: 16 Norwegian, 8 Swedish and 3
 * Lithuanian members with invented figures, opened by hand and moved on by the job. The preview's
 * user member-no-1 edits the member no-1, and so on. The seed is fixed.
 */
final class PublishedRounds {
  private static final Actor OFFICE =
      new Actor(Optional.of("office"), new TreeMap<>(), Set.of(), true, false);
  private static final Map<String, Integer> MEMBERS = Map.of("NO", 16, "SE", 8, "LT", 3);
  private static final List<String> SERVICES =
      List.of("elderly-care", "housing", "work-inclusion", "day-activities");

  private final PreviewSite site;
  private final Random random = new Random(20261121);

  private PublishedRounds(PreviewSite site) {
    this.site = site;
  }

  static void in(PreviewSite site) {
    PublishedRounds made = new PublishedRounds(site);
    made.members();
    made.round("international-2024", "International 2024", 2024);
    made.round("international-2025", "International 2025", 2025);
  }

  private void members() {
    List<Member> members = new ArrayList<>();
    PeopleStore people = site.bean("peopleStore", PeopleStore.class);
    UserDirectory users = site.bean("wikiPeople", UserDirectory.class);
    new TreeMap<>(MEMBERS)
        .forEach(
            (country, count) -> {
              for (int i = 1; i <= count; i++) {
                String key = country.toLowerCase(Locale.ROOT) + "-" + i;
                members.add(member(key, country, SERVICES.get(i % SERVICES.size())));
                users
                    .keyOf("member-" + key)
                    .ifPresent(user -> people.assign(key, user, MemberRole.EDITOR));
              }
            });
    site.bean("memberStore", MemberStore.class).save(members);
  }

  private static Member member(String key, String country, String service) {
    return new Member(
        key,
        "Member " + key.toUpperCase(Locale.ROOT),
        country,
        new TreeSet<>(List.of(service)),
        SizeBand.M,
        List.of(),
        List.of(),
        LocalDate.now().minusMonths(3),
        Optional.empty(),
        Optional.empty());
  }

  private void round(String key, String name, int year) {
    RoundDraft draft =
        new RoundDraft(
            key,
            name,
            List.of(),
            "elc-1",
            year + "-01-01",
            year + "-12-31",
            "Europe/Oslo",
            "",
            (year + 1) + "-03-31T23:59",
            "",
            "");
    site.bean("rounds", Rounds.class).create(OFFICE, draft);
    site.bean("roundCommands", RoundCommands.class).run(OFFICE, key, RoundCommand.OPEN);
    RoundStore rounds = site.bean("roundStore", RoundStore.class);
    Edition edition = site.bean("editionStore", EditionStore.class).find("elc-1").orElseThrow();
    Map<ParticipantId, List<Figure>> figures = new HashMap<>();
    List<Participant> submitted = new ArrayList<>();
    for (Participant participant : rounds.participants(key)) {
      figures.put(participant.id(), edition.asked().stream().map(this::figure).toList());
      submitted.add(participant.withState(ParticipantState.SUBMITTED, ""));
    }
    Transactions transactions = site.bean("wikiTransactions", Transactions.class);
    transactions.run(
        () -> {
          site.bean("figureStore", FigureStore.class)
              .saveAll(key, figures, new Change("office", Instant.now()));
          rounds.saveParticipants(key, submitted);
        });
    site.preview().runJob("elc-round-job");
  }

  private Figure figure(Indicator indicator) {
    int luck = random.nextInt(40);
    if (luck < 2) {
      return figure(
          indicator,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(luck == 0 ? Missing.NOT_REPORTED : Missing.NOT_APPLICABLE));
    }
    IndicatorScale scale = indicator.scale();
    double low = scale.hard().low().map(BigDecimal::doubleValue).orElse(0.0);
    double high = scale.hard().high().map(BigDecimal::doubleValue).orElse(100.0);
    double share = Math.min(0.98, Math.max(0.02, 0.45 + 0.17 * random.nextGaussian()));
    double value = Math.max(low, 0) + share * (high - Math.max(low, 0)) * 0.7;
    int cases = 20 + random.nextInt(180);
    if (scale.kind().isRatio()) {
      double numerator = value * cases / scale.factor().doubleValue();
      return figure(
          indicator, decimal(numerator, 0), decimal(cases, 0), Optional.empty(), Optional.empty());
    }
    return figure(
        indicator,
        Optional.empty(),
        scale.kind().hasDenominator() ? decimal(cases, 0) : Optional.empty(),
        decimal(value, scale.decimals()),
        Optional.empty());
  }

  private static Optional<BigDecimal> decimal(double value, int decimals) {
    return Optional.of(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
  }

  private static Figure figure(
      Indicator indicator,
      Optional<BigDecimal> numerator,
      Optional<BigDecimal> denominator,
      Optional<BigDecimal> value,
      Optional<Missing> missing) {
    return new Figure(indicator.code(), numerator, denominator, value, missing, "", "");
  }
}
