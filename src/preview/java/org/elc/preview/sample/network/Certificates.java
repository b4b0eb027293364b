package org.elc.preview.sample.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.elc.preview.sample.Dice;
import org.elc.preview.sample.network.SampleMember.SampleCertificate;

/** Which certificates a member holds and held: the newest first; candidates have none. */
final class Certificates {
  private static final Set<String> CANDIDATES =
      Set.of("NO8", "NO13", "SE9", "PT8", "EE6", "LT6", "FI3");

  /** Its certificate runs out within the month. */
  private static final String LAPSING = "NO4";

  /** Its certificate has run out. */
  private static final String LAPSED = "SE5";

  private Certificates() {}

  static List<SampleCertificate> of(String id, String key, LocalDate today) {
    if (CANDIDATES.contains(id)) {
      return List.of();
    }
    LocalDate from =
        switch (id) {
          case LAPSING -> today.plusDays(18).minusYears(3);
          case LAPSED -> today.minusDays(160).minusYears(3);
          default -> today.minusDays(60 + Dice.of(900, key, "certified"));
        };
    String level = level(Dice.even(key, "level"));
    List<SampleCertificate> certificates = new ArrayList<>();
    certificates.add(new SampleCertificate(level, "2023", number(key, 2), from, end(from, 3)));
    if (Dice.even(key, "certified before") < 0.6) {
      LocalDate before = from.minusYears(2);
      certificates.add(
          new SampleCertificate(below(level), "2018", number(key, 1), before, end(before, 2)));
    }
    return certificates;
  }

  /** Older certificates run two years, newer ones three. */
  private static LocalDate end(LocalDate from, int years) {
    return from.plusYears(years).minusDays(1);
  }

  private static String level(double drawn) {
    return drawn < 0.55 ? "ASSURANCE" : drawn < 0.8 ? "EXCELLENCE" : "STAIRWAY";
  }

  private static String below(String level) {
    return level.equals("EXCELLENCE") ? "ASSURANCE" : level;
  }

  private static String number(String key, int which) {
    return "S-%05d-%d".formatted(Dice.of(100_000, key, "number"), which);
  }
}
