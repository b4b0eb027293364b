package org.elc.benchlearning.core.benchmark;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.elc.benchlearning.core.membership.Certificate;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Unit;
import org.junit.Test;

public class GroupLatticeTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-01");

  @Test
  public void aParticipantIsInAllItsCountryAndEachOfItsServices() {
    Traits traits = Traits.of(member(), Optional.empty(), DAY);

    assertThat(
        GroupLattice.standard().groupsOf(traits).stream().map(PeerGroup::key).toList(),
        contains("all", "country:NO", "service:day-care", "service:elderly-care"));
  }

  @Test
  public void aUnitHasItsOwnServicesOrElseThoseOfItsMember() {
    Unit own = new Unit("u1", "U1", new TreeSet<>(List.of("housing")));
    Unit none = new Unit("u2", "U2", new TreeSet<>());

    assertThat(Traits.of(member(), Optional.of(own), DAY).services(), contains("housing"));
    assertThat(Traits.of(member(), Optional.of(none), DAY).services(), is(member().services()));
  }

  @Test
  public void theCertificateOfTheDayCounts() {
    assertThat(
        Traits.of(member(), Optional.empty(), DAY).certificate(),
        is(Optional.of(CertificateLevel.EXCELLENCE)));
    assertThat(
        Traits.of(member(), Optional.empty(), DAY.plusYears(9)).certificate(),
        is(Optional.empty()));
  }

  @Test
  public void onlyGroupsThatOccurExist() {
    Traits traits = Traits.of(member(), Optional.empty(), DAY);

    assertThat(GroupLattice.standard().groups(List.of(traits, traits)).size(), is(4));
    assertThat(GroupLattice.standard().groups(List.of()), contains(PeerGroup.ALL));
  }

  private static Member member() {
    return new Member(
        "m",
        "M",
        "NO",
        new TreeSet<>(List.of("elderly-care", "day-care")),
        SizeBand.M,
        List.of(
            new Certificate(
                CertificateLevel.EXCELLENCE, "", "", DAY.minusYears(1), DAY.plusYears(1))),
        List.of(),
        DAY.minusYears(3),
        Optional.empty(),
        Optional.empty());
  }
}
