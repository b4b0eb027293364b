package org.elc.benchlearning.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elc.benchlearning.app.catalogue.ShippedCatalogue;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryEditionStore;
import org.elc.benchlearning.audit.Network.Campaign;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.membership.Certificate;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Makes networks that are hard to protect: countries of one member, groups that all but a few
 * belong to, members with many units, services that overlap, figures that are missing, tied,
 * crowded at an end of the scale or based on hardly anybody.
 */
final class HostileNetworks {
  static final LocalDate FROM = LocalDate.of(2025, 1, 1);
  static final LocalDate TO = LocalDate.of(2025, 12, 31);

  private static final List<String> COUNTRIES = List.of("NO", "SE", "PT", "EE", "LT", "FI");
  private static final List<String> SERVICES =
      List.of("elderly-care", "housing", "work-inclusion", "day-activities");

  /** Every kind, every direction, and what the shipped catalogue has of odd scales. */
  private static final List<String> CODES =
      List.of(
          "LEA1", "LEA2", "LEA4", "STA1", "STA2", "STA3", "STA4", "RIG1", "RIG2", "ETH2", "COM2",
          "COM4", "RES1", "IMP3");

  private final List<Indicator> catalogue;

  HostileNetworks() {
    InMemoryEditionStore editions = new InMemoryEditionStore();
    new ShippedCatalogue(editions, new DirectTransactions(), new FreeLocks()).install();
    this.catalogue = editions.find(ShippedCatalogue.KEY).orElseThrow().asked();
  }

  /** The same seed gives the same network. */
  Network network(long seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L + 7);
    List<Member> members = members(random);
    List<String> codes = new ArrayList<>(CODES);
    Collections.shuffle(codes, random);
    List<String> chosen = codes.subList(0, 4);
    List<Indicator> indicators = catalogue.stream().filter(i -> chosen.contains(i.code())).toList();
    Network empty = new Network(seed, indicators, members, List.of());
    Campaign first =
        new Campaign("audit-" + seed, Optional.empty(), FROM, TO, figures(empty, random));
    List<Campaign> rounds =
        switch (random.nextInt(6)) {
          case 0 -> List.of(first, again(first, random));
          case 1 -> List.of(first, corrected(empty, first, random));
          default -> List.of(first);
        };
    return new Network(seed, indicators, members, rounds);
  }

  /** Another round over the same period, with the same figures but a few participants less. */
  private static Campaign again(Campaign first, Random random) {
    SortedMap<ParticipantId, Map<String, Figure>> figures = new TreeMap<>(first.figures());
    int leavers = 1 + random.nextInt(6);
    List<ParticipantId> ids = new ArrayList<>(figures.keySet());
    Collections.shuffle(ids, random);
    ids.stream().limit(leavers).forEach(figures::remove);
    return new Campaign(first.key() + "-again", Optional.empty(), FROM, TO, figures);
  }

  /** The same round after a few participants corrected some of their figures. */
  private static Campaign corrected(Network network, Campaign first, Random random) {
    SortedMap<ParticipantId, Map<String, Figure>> figures = new TreeMap<>(first.figures());
    int mistaken = 1 + random.nextInt(8);
    List<ParticipantId> ids = new ArrayList<>(figures.keySet());
    Collections.shuffle(ids, random);
    for (Indicator indicator : network.indicators()) {
      HostileFigures source = new HostileFigures(indicator, random);
      for (ParticipantId id : ids.subList(0, Math.min(mistaken, ids.size()))) {
        Map<String, Figure> own = new TreeMap<>(figures.getOrDefault(id, Map.of()));
        source.next().ifPresent(figure -> own.put(indicator.code(), figure));
        figures.put(id, own);
      }
    }
    return new Campaign(first.key() + "-corrected", Optional.of(first.key()), FROM, TO, figures);
  }

  private static List<Member> members(Random random) {
    int size = random.nextInt(10) < 3 ? 7 + random.nextInt(8) : 12 + random.nextInt(30);
    double[] countries = weights(random, 1 + random.nextInt(5));
    int services = 1 + random.nextInt(SERVICES.size());
    double second = random.nextBoolean() ? 0.1 : 0.5;
    double popular = random.nextBoolean() ? 0.9 : 0.4;
    double withUnits = random.nextInt(3) == 0 ? 0.25 : 0;
    double[] sizes = weights(random, 1 + random.nextInt(4));
    double[] levels = weights(random, 1 + random.nextInt(4));
    Map<String, Integer> numbers = new HashMap<>();
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String country = COUNTRIES.get(pick(random, countries));
      String key =
          country.toLowerCase(java.util.Locale.ROOT)
              + "-"
              + numbers.merge(country, 1, Integer::sum);
      TreeSet<String> offered = services(random, services, popular, second);
      List<Unit> units = new ArrayList<>();
      if (random.nextDouble() < withUnits) {
        int count = 2 + random.nextInt(5);
        for (int u = 1; u <= count; u++) {
          boolean own = random.nextBoolean();
          units.add(
              new Unit(
                  "u" + u,
                  "Unit " + u,
                  own ? services(random, services, 0.4, 0.1) : new TreeSet<>()));
        }
      }
      members.add(
          new Member(
              key,
              "Member " + key,
              country,
              offered,
              SizeBand.values()[pick(random, sizes)],
              certificates(pick(random, levels), key),
              units,
              LocalDate.of(2025, 6, 1),
              Optional.empty(),
              Optional.empty()));
    }
    return members;
  }

  private static List<Certificate> certificates(int level, String key) {
    if (level >= CertificateLevel.values().length) {
      return List.of();
    }
    return List.of(
        new Certificate(
            CertificateLevel.values()[level],
            "",
            "C-" + key,
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2035, 12, 31)));
  }

  private static TreeSet<String> services(Random random, int count, double popular, double second) {
    TreeSet<String> offered = new TreeSet<>();
    for (int s = 0; s < count; s++) {
      if (random.nextDouble() < (s == 0 ? popular : second)) {
        offered.add(SERVICES.get(s));
      }
    }
    if (offered.isEmpty()) {
      offered.add(SERVICES.get(random.nextInt(count)));
    }
    return offered;
  }

  private static SortedMap<ParticipantId, Map<String, Figure>> figures(
      Network network, Random random) {
    SortedMap<ParticipantId, Map<String, Figure>> figures = new TreeMap<>();
    List<ParticipantId> ids = network.participants();
    ids.forEach(id -> figures.put(id, new TreeMap<>()));
    for (Indicator indicator : network.indicators()) {
      HostileFigures source = new HostileFigures(indicator, random);
      for (ParticipantId id : ids) {
        source.next().ifPresent(f -> figures.get(id).put(indicator.code(), f));
      }
    }
    return figures;
  }

  /** Shares of some parts: one big, others down to next to nothing. */
  private static double[] weights(Random random, int parts) {
    double[] weights = new double[parts];
    for (int i = 0; i < parts; i++) {
      weights[i] = Math.pow(random.nextDouble(), 2) + 0.02;
    }
    return weights;
  }

  private static int pick(Random random, double[] weights) {
    double sum = 0;
    for (double w : weights) {
      sum += w;
    }
    double at = random.nextDouble() * sum;
    int i = 0;
    while (i < weights.length - 1 && at >= weights[i]) {
      at -= weights[i];
      i++;
    }
    return i;
  }
}
