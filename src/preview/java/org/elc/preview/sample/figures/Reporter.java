package org.elc.preview.sample.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elc.preview.sample.Dice;
import org.elc.preview.sample.network.Network;
import org.elc.preview.sample.network.SampleMember;
import org.elc.preview.sample.network.SampleMember.SampleUnit;

/**
 * Who reports: a member as a whole, or one of its units.
 *
 * @param unit empty for the whole member
 * @param persons how many it serves in an ordinary year
 */
public record Reporter(SampleMember member, String unit, Set<String> services, double persons) {
  private static final Map<String, List<Integer>> PERSONS =
      Map.of(
          "S", List.of(8, 50),
          "M", List.of(50, 180),
          "L", List.of(180, 550),
          "XL", List.of(550, 1400));

  public Reporter {
    services = Set.copyOf(services);
  }

  /** Everybody who reports, in the order of the members. */
  public static List<Reporter> of(Network network) {
    List<Reporter> reporters = new ArrayList<>();
    for (SampleMember member : network.members()) {
      double persons = persons(member);
      if (member.units().isEmpty()) {
        reporters.add(whole(member));
      }
      for (SampleUnit unit : member.units()) {
        double share = (0.6 + 0.8 * Dice.even(member.key(), unit.key())) / member.units().size();
        reporters.add(new Reporter(member, unit.key(), Set.of(unit.service()), persons * share));
      }
    }
    return reporters;
  }

  /** A member that reports as a whole. */
  public static Reporter whole(SampleMember member) {
    return new Reporter(member, "", Set.copyOf(member.services()), persons(member));
  }

  private static double persons(SampleMember member) {
    List<Integer> band = PERSONS.get(member.size());
    return band.get(0) + (band.get(1) - band.get(0)) * Dice.even(member.key(), "persons");
  }

  public String key() {
    return unit.isEmpty() ? member.key() : member.key() + "/" + unit;
  }

  /** Whether it was in the network when a period ended: today's candidates were not yet. */
  public boolean wasThere(LocalDate periodTo) {
    return !member.admitted().isAfter(periodTo.minusMonths(3));
  }

  String say(String word) {
    return member.country().word(word);
  }
}
