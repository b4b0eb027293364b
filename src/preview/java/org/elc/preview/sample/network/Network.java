package org.elc.preview.sample.network;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.elc.preview.sample.Dice;
import org.elc.preview.sample.network.SampleMember.SampleUnit;

/**
 * All members of the sample, each decided by its place and today's date. In every country the first
 * reports as a whole and the second by its units: they are the ones that the preview's users work
 * for.
 */
public record Network(List<SampleMember> members) {
  private static final List<String> SERVICES =
      List.of(
          "work-inclusion",
          "work-inclusion",
          "work-inclusion",
          "work-inclusion",
          "work-inclusion",
          "disability-services",
          "disability-services",
          "disability-services",
          "elderly-care",
          "elderly-care",
          "elderly-care",
          "vocational-training",
          "vocational-training",
          "vocational-training",
          "home-care",
          "home-care",
          "day-activities",
          "day-activities",
          "mental-health",
          "mental-health",
          "housing",
          "substance-abuse",
          "child-and-family");

  /** Those with units, by country and number: eight, with two to four units each. */
  private static final Set<String> DIVIDED =
      Set.of("NO1", "NO6", "SE1", "SE7", "PT1", "PT5", "EE1", "LT1");

  /** In the third year after the others this one is gone. */
  private static final String LEAVING = "PT4";

  public Network {
    members = List.copyOf(members);
  }

  /** The network as it stands on a day. */
  public static Network on(LocalDate today) {
    List<SampleMember> members = new ArrayList<>();
    for (Country country : Country.values()) {
      List<String> places = country.places();
      for (int number = 0; number < places.size(); number++) {
        members.add(member(country, number, places.get(number), today));
      }
    }
    return new Network(members);
  }

  /** The same network before anybody left. */
  public Network beforeLeaving() {
    return new Network(members.stream().map(m -> m.without(Optional.empty())).toList());
  }

  public List<SampleMember> in(Country country) {
    return members.stream().filter(m -> m.country() == country).toList();
  }

  private static SampleMember member(Country country, int number, String place, LocalDate today) {
    String key = country.lowerCase() + "-" + plain(place);
    String id = country.name() + number;
    List<String> services = services(key, number);
    boolean divided = DIVIDED.contains(id);
    List<SampleMember.SampleCertificate> certificates = Certificates.of(id, key, today);
    return new SampleMember(
        key,
        named(country.word(services.get(0)), place),
        country,
        services,
        size(key, number, divided),
        certificates,
        divided ? units(country, key, services) : List.of(),
        admitted(key, certificates, today).minusYears(number < 2 ? 3 : 0),
        id.equals(LEAVING)
            ? Optional.of(today.withDayOfMonth(1).minusMonths(4))
            : Optional.empty());
  }

  private static String named(String pattern, String place) {
    return pattern.replace("{0}", place);
  }

  private static List<String> services(String key, int number) {
    Set<String> services = new LinkedHashSet<>();
    services.add(
        number == 0 ? "work-inclusion" : SERVICES.get(Dice.of(SERVICES.size(), key, "service")));
    double more = Dice.even(key, "services");
    if (more < 0.5) {
      services.add(SERVICES.get(Dice.of(SERVICES.size(), key, "second service")));
    }
    if (more < 0.12) {
      services.add(SERVICES.get(Dice.of(SERVICES.size(), key, "third service")));
    }
    return List.copyOf(services);
  }

  private static String size(String key, int number, boolean divided) {
    double drawn = Dice.even(key, "size");
    if (divided) {
      return drawn < 0.6 ? "L" : "XL";
    }
    if (number == 0) {
      return "M";
    }
    return drawn < 0.3 ? "S" : drawn < 0.72 ? "M" : drawn < 0.94 ? "L" : "XL";
  }

  /** Each unit has one of the member's services, so that their groups are different ones. */
  private static List<SampleUnit> units(Country country, String key, List<String> services) {
    int many = 2 + Dice.of(3, key, "units");
    List<SampleUnit> units = new ArrayList<>();
    for (int i = 1; i <= many; i++) {
      String name = country.word("unit-" + i);
      units.add(new SampleUnit(plain(name), name, services.get((i - 1) % services.size())));
    }
    return units;
  }

  private static LocalDate admitted(
      String key, List<SampleMember.SampleCertificate> certificates, LocalDate today) {
    LocalDate first =
        certificates.isEmpty()
            ? today.plusDays(100)
            : certificates.get(certificates.size() - 1).from();
    return first.minusDays(200 + Dice.of(400, key, "admitted"));
  }

  /** A name as a key: only letters and digits of the product's keys. */
  private static String plain(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace("ø", "o")
        .replaceAll("[^a-z0-9]+", "-");
  }
}
