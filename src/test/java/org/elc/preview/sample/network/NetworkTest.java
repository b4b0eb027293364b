package org.elc.preview.sample.network;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.elc.preview.sample.network.SampleMember.SampleCertificate;
import org.junit.Test;

public class NetworkTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final Network network = Network.on(TODAY);

  @Test
  public void isTheSameEveryTime() {
    assertThat(Network.on(TODAY), is(network));
    assertThat(MemberFiles.members(Network.on(TODAY)), is(MemberFiles.members(network)));
  }

  @Test
  public void hasSixtyMembersInSixCountriesOneOfThemSmall() {
    Map<Country, Long> sizes =
        network.members().stream().collect(groupingBy(SampleMember::country, counting()));

    assertThat(network.members(), hasSize(60));
    assertThat(
        sizes,
        is(
            Map.of(
                Country.NO,
                16L,
                Country.SE,
                12L,
                Country.PT,
                12L,
                Country.EE,
                8L,
                Country.LT,
                8L,
                Country.FI,
                4L)));
  }

  @Test
  public void keysAndNamesAreDifferentAndKeysAreTheProducts() {
    List<String> keys = network.members().stream().map(SampleMember::key).toList();

    assertThat(keys, everyItem(matchesPattern("[a-z0-9][a-z0-9-]{2,59}")));
    assertThat(keys.stream().collect(toSet()), hasSize(60));
    assertThat(network.members().stream().map(SampleMember::name).collect(toSet()), hasSize(60));
  }

  @Test
  public void eightReportByTwoToFourUnits() {
    List<SampleMember> divided =
        network.members().stream().filter(m -> !m.units().isEmpty()).toList();

    assertThat(divided, hasSize(8));
    assertThat(
        divided.stream().map(m -> m.units().size()).toList(),
        everyItem(allOf(greaterThanOrEqualTo(2), lessThanOrEqualTo(4))));
  }

  @Test
  public void inEveryCountryTheFirstIsWholeAndHasBeenThereForYears() {
    for (Country country : Country.values()) {
      SampleMember first = network.in(country).get(0);

      assertThat(first.key(), first.units(), hasSize(0));
      assertThat(first.key(), first.admitted().isBefore(TODAY.minusYears(5)), is(true));
      assertThat(first.key(), holds(first, c -> !c.to().isBefore(TODAY)), is(true));
    }
  }

  @Test
  public void allStagesOfMembershipOccur() {
    assertThat(count(m -> m.certificates().isEmpty()), is(7L));
    assertThat(count(m -> m.left().isPresent()), is(1L));
    assertThat(count(m -> holds(m, c -> c.to().equals(TODAY.plusDays(17)))), is(1L));
    assertThat(
        "lapsed",
        count(
            m ->
                !m.certificates().isEmpty()
                    && m.certificates().stream().allMatch(c -> c.to().isBefore(TODAY))),
        is(1L));
    for (String level : List.of("ASSURANCE", "EXCELLENCE", "STAIRWAY")) {
      assertThat(
          level, count(m -> holds(m, c -> c.level().equals(level))), greaterThanOrEqualTo(5L));
    }
  }

  @Test
  public void candidatesAreInTheirTwoYears() {
    assertThat(
        count(m -> m.certificates().isEmpty() && m.admitted().isBefore(TODAY.minusYears(2))),
        is(0L));
  }

  @Test
  public void someServicesAreCommonAndSomeAreRare() {
    Map<String, Long> services =
        network.members().stream()
            .flatMap(m -> m.services().stream())
            .collect(groupingBy(s -> s, counting()));

    assertThat(services.values().stream().filter(n -> n >= 8).count(), greaterThanOrEqualTo(4L));
    assertThat(services.values().stream().filter(n -> n <= 5).count(), greaterThanOrEqualTo(1L));
  }

  private long count(Predicate<SampleMember> which) {
    return network.members().stream().filter(which).count();
  }

  private static boolean holds(SampleMember member, Predicate<SampleCertificate> which) {
    return member.certificates().stream().anyMatch(which);
  }
}
