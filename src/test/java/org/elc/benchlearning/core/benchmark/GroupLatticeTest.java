package org.elc.benchlearning.core.benchmark;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.elc.benchlearning.core.membership.Certificate;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.membership.Unit;
import org.junit.Test;

public class GroupLatticeTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-01");

  @Test
  public void aParticipantIsInAllAndInEachGroupOfItsTraits() {
    Traits traits = Traits.of(member(), Optional.empty(), DAY);

    assertThat(
        keys(GroupLattice.standard().groupsOf(traits)),
        contains(
            "all",
            "country:NO",
            "service:day-care",
            "service:elderly-care",
            "size:M",
            "certificate:EXCELLENCE",
            "country:NO+service:day-care",
            "country:NO+service:elderly-care"));
  }

  @Test
  public void withoutACertificateThereIsNoGroupOfOne() {
    Traits traits = Traits.of(member(), Optional.empty(), DAY.plusYears(9));

    assertThat(keys(GroupLattice.standard().groupsOf(traits)), not(hasItem(startsWith("certif"))));
  }

  @Test
  public void anAddedGroupTakesWhoHasAllItsTraits() {
    GroupLattice lattice =
        GroupLattice.standard()
            .with(List.of(group("country:NO+size:M"), group("country:NO+size:L")));
    Traits traits = Traits.of(member(), Optional.empty(), DAY);

    assertThat(keys(lattice.groupsOf(traits)), hasItem("country:NO+size:M"));
    assertThat(keys(lattice.groupsOf(traits)), not(hasItem("country:NO+size:L")));
  }

  @Test
  public void addingWhatIsThereChangesNothing() {
    Traits traits = Traits.of(member(), Optional.empty(), DAY);

    GroupLattice same =
        GroupLattice.standard()
            .with(List.of(PeerGroup.ALL, group("country:NO+service:day-care"), group("size:M")));

    assertThat(same.groupsOf(traits), is(GroupLattice.standard().groupsOf(traits)));
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

    assertThat(GroupLattice.standard().groups(List.of(traits, traits)).size(), is(8));
    assertThat(GroupLattice.standard().groups(List.of()), contains(PeerGroup.ALL));
  }

  private static PeerGroup group(String key) {
    return PeerGroup.parse(key).orElseThrow();
  }

  private static List<String> keys(List<PeerGroup> groups) {
    return groups.stream().map(PeerGroup::key).toList();
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
