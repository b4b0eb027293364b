package org.elc.benchlearning.app.results;

import static org.elc.benchlearning.app.results.ResultWorld.NO_1;
import static org.elc.benchlearning.app.results.ResultWorld.NO_9;
import static org.elc.benchlearning.app.results.ResultWorld.asking;
import static org.elc.benchlearning.app.results.ResultWorld.person;
import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.round.RoundWorld.FACILITATOR;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.Round;
import org.junit.Test;

public class ComparisonsTest {
  private final ResultWorld of = new ResultWorld();
  private final Comparisons comparisons = of.comparisons();

  @Test
  public void withoutBeingToldItIsTheNewestRoundTheOwnMemberAndAll() {
    Comparison found = comparisons.compare(NO_1, BenchmarkRequest.NEWEST);

    assertThat(found.round().key(), is("r25"));
    assertThat(found.subject().orElseThrow().member().key(), is("no-1"));
    assertThat(found.group().key(), is("all"));
    assertThat(found.rows().stream().map(r -> r.indicator().code()).toList(), contains("A", "B"));
    Row first = found.rows().get(0);
    assertThat(first.position().orElseThrow().value(), is(5.0));
    assertThat(first.position().orElseThrow().rank(), is(OptionalInt.of(12)));
    assertThat(first.statistics().n(), is(OptionalInt.of(12)));
    assertThat(first.change().orElseThrow().since().key(), is("r24"));
    assertThat(first.change().orElseThrow().difference(), is(1.0));
  }

  @Test
  public void theSpaceOfTheOwnMemberIsPreferredToAnotherOwnOne() {
    Actor both = Actor.member("both", Map.of("no-1", MemberRole.EDITOR, "no-2", MemberRole.READER));

    assertThat(subject(both, nearby("no-2")), is("no-2"));
    assertThat(subject(both, BenchmarkRequest.NEWEST), is("no-1"));
  }

  @Test
  public void inTheSpaceOfSomebodyElseOneSeesTheOwnMember() {
    assertThat(subject(NO_1, nearby("no-2")), is("no-1"));
  }

  @Test
  public void aCoordinatorSeesTheMemberWhoseSpaceItReads() {
    assertThat(subject(COORDINATOR_NO, nearby("no-2")), is("no-2"));
  }

  @Test
  public void withoutAMemberThereAreStatisticsOnly() {
    for (Actor actor : List.of(OFFICE, FACILITATOR, COORDINATOR_NO)) {
      Comparison found = comparisons.compare(actor, BenchmarkRequest.NEWEST);

      assertThat(found.subject(), is(Optional.empty()));
      assertThat(found.rows().get(0).position(), is(Optional.empty()));
      assertThat(found.rows().get(0).statistics().n(), is(OptionalInt.of(12)));
    }
  }

  @Test
  public void namingSomebodyElsesMemberIsLikeNamingNobodys() {
    assertNothing(NO_1, asking("", "no-2", ""));
    assertNothing(NO_1, asking("", "nobody", ""));
    assertNothing(FACILITATOR, asking("", "no-2", ""));
    assertNothing(ResultWorld.COORDINATOR_SE, asking("", "no-2", ""));
  }

  @Test
  public void unknownRoundsAndGroupsAreNotThere() {
    assertNothing(NO_1, asking("r99", "", ""));
    assertNothing(NO_1, asking("", "", "country:PT"));
    assertNothing(NO_1, asking("", "", "<script>"));
  }

  @Test
  public void whoEarnedNoResultsSeesNone() {
    assertNothing(NO_9, BenchmarkRequest.NEWEST);
    assertNothing(Actor.ANONYMOUS, BenchmarkRequest.NEWEST);
  }

  @Test
  public void aRoundThatIsNotPublishedIsNotTheNewest() {
    of.world.open("r26");

    assertThat(comparisons.compare(OFFICE, BenchmarkRequest.NEWEST).round().key(), is("r25"));
  }

  @Test
  public void theOwnCountryAndServiceNeedNoNames() {
    assertThat(
        comparisons.compare(NO_1, asking("", "", "country")).group().key(), is("country:NO"));
    assertThat(
        comparisons.compare(NO_1, asking("", "", "service")).group().key(), is("service:housing"));
    assertNothing(OFFICE, asking("", "", "country"));
  }

  @Test
  public void theOwnCountryIsTheOneInWhichTheRoundCounted() {
    Member first = of.world.members.find("no-1").orElseThrow();
    of.world.members.save(
        List.of(
            new Member(
                first.key(),
                first.name(),
                "SE",
                first.services(),
                first.sizeBand(),
                first.certificates(),
                first.units(),
                first.admitted(),
                first.left(),
                first.space())));

    assertThat(
        comparisons.compare(NO_1, asking("", "", "country")).group().key(), is("country:NO"));
  }

  @Test
  public void groupsWithNothingToShowAreOfferedOnlyToWhoAskedForThem() {
    Comparison all = comparisons.compare(NO_1, BenchmarkRequest.NEWEST);
    Comparison small = comparisons.compare(NO_1, asking("", "", "country:SE"));

    assertThat(keys(all), hasItem("all"));
    assertThat(keys(all), not(hasItem("country:SE")));
    assertThat(keys(small), hasItem("country:SE"));
    assertThat(small.rows().get(0).statistics().suppressed().isPresent(), is(true));
  }

  private static List<String> keys(Comparison comparison) {
    return comparison.groups().stream().map(PeerGroup::key).toList();
  }

  @Test
  public void inASuppressedGroupTheOwnValueRemains() {
    Comparison found =
        comparisons.compare(ResultWorld.COORDINATOR_SE, asking("", "se-1", "country"));

    Row first = found.rows().get(0);
    assertThat(first.statistics().suppressed(), is(Optional.of(Suppression.TOO_FEW)));
    assertThat(first.position().orElseThrow().value(), is(60.0));
    assertThat(first.position().orElseThrow().rank(), is(OptionalInt.empty()));
  }

  @Test
  public void besideAGroupOneIsNotInTheOwnValueStands() {
    Row first = comparisons.compare(NO_1, asking("", "", "country:SE")).rows().get(0);

    assertThat(first.value(), is(OptionalDouble.of(5)));
    assertThat(first.position(), is(Optional.empty()));
    assertThat(first.change().isPresent(), is(true));
  }

  @Test
  public void figuresThatWereNotHandedInShowTheirValueWithoutAPosition() {
    Row first = comparisons.compare(OFFICE, asking("", "no-9", "")).rows().get(0);

    assertThat(first.value(), is(OptionalDouble.of(45)));
    assertThat(first.position(), is(Optional.empty()));
  }

  @Test
  public void aMemberWithUnitsChoosesAmongThem() {
    Actor people = person("no-units");

    Comparison first = comparisons.compare(people, BenchmarkRequest.NEWEST);
    Comparison second =
        comparisons.compare(
            people,
            new BenchmarkRequest(
                Optional.empty(),
                Optional.empty(),
                Optional.of("south"),
                Optional.empty(),
                Optional.empty()));

    assertThat(first.subject().orElseThrow().participant().id().unit(), is("north"));
    assertThat(second.subject().orElseThrow().participant().id().unit(), is("south"));
    assertThat(second.subject().orElseThrow().siblings().size(), is(2));
    assertNothing(
        people,
        new BenchmarkRequest(
            Optional.empty(),
            Optional.empty(),
            Optional.of("east"),
            Optional.empty(),
            Optional.empty()));
  }

  @Test
  public void anIndicatorMeasuredInAnotherWayHasNoChange() {
    of.world.editions.save(
        new Edition(
            "e2",
            Optional.empty(),
            List.of(AnIndicator.called("A").rate("10").build(), AnIndicator.called("B").build())));
    of.world.rounds.save(withEdition(of.world.stored("r24"), "e2"));

    Comparison found = comparisons.compare(NO_1, BenchmarkRequest.NEWEST);

    assertThat(found.rows().get(0).change(), is(Optional.empty()));
    assertThat(found.rows().get(1).change().isPresent(), is(true));
  }

  private String subject(Actor actor, BenchmarkRequest request) {
    return comparisons.compare(actor, request).subject().orElseThrow().member().key();
  }

  private void assertNothing(Actor actor, BenchmarkRequest request) {
    assertThrows(NotFound.class, () -> comparisons.compare(actor, request));
  }

  private BenchmarkRequest nearby(String member) {
    return new BenchmarkRequest(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        of.world.members.find(member).map(Member::head),
        Optional.empty());
  }

  private static Round withEdition(Round r, String edition) {
    return new Round(
        r.key(),
        r.name(),
        r.countries(),
        edition,
        r.schedule(),
        r.state(),
        r.invitation(),
        r.revision());
  }
}
