package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.FunnelStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics.Part;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Relationships;
import org.elc.benchlearning.core.benchmark.Relationships.Measured;
import org.elc.benchlearning.core.benchmark.Relationships.Pair;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every {@link ResultStore} does. */
@RunWith(Parameterized.class)
public class ResultStoreTest {
  private static final PeerGroup ALL = PeerGroup.ALL;
  private static final PeerGroup NORWAY = PeerGroup.of(Trait.COUNTRY, "NO");
  private static final PeerGroup CARE = NORWAY.and(Trait.SERVICE, "elderly-care");
  private static final ParticipantId FJORD = ParticipantId.whole("fjord");
  private static final ParticipantId NORTH = new ParticipantId("abbey", "north");

  @Rule public final Stores stores;
  private final ResultStore results;

  @Parameters(name = "{0}")
  public static Stores.Kind[] kinds() {
    return Stores.Kind.values();
  }

  public ResultStoreTest(Stores.Kind kind) {
    stores = new Stores(kind);
    results = stores.results();
  }

  @Test
  public void relationshipsComeBackForTheGroupsThatHaveThem() {
    Relationships all =
        new Relationships(
            ALL,
            List.of(
                Pair.of("STA2", "STA1", new Measured(37, -0.42, 0.009, 0.031, 1)),
                Pair.hidden("STA2", "LEA\t1", Suppression.TOO_FEW),
                Pair.of("STA1", "LEA\t1", new Measured(20, 1, 0, 0, 3))));
    Relationships norway = new Relationships(NORWAY, List.of());
    results.writeRelationships("2025.1", List.of(all, norway));

    assertThat(
        results.relationships("2025.1", List.of(ALL, NORWAY, CARE)),
        is(Map.of(ALL, all, NORWAY, norway)));
    assertThat(results.relationships("2025.2", List.of(ALL)), is(anEmptyMap()));
  }

  @Test
  public void relationshipsAreReplacedAndCleared() {
    results.writeRelationships("2025.1", List.of(new Relationships(ALL, List.of())));
    Relationships next =
        new Relationships(ALL, List.of(Pair.hidden("A", "B", Suppression.DIFFERENCE)));

    results.writeRelationships("2025.1", List.of(next));

    assertThat(results.relationships("2025.1", List.of(ALL)), is(Map.of(ALL, next)));
    results.clear("2025.1");
    assertThat(results.relationships("2025.1", List.of(ALL)), is(anEmptyMap()));
  }

  @Test
  public void whatWasReadIsForgottenWhenTheRevisionIsCleared() {
    results.writeGroups("2025.1", Map.of(ALL, List.of(hidden("STA1", ALL))));
    results.groups("2025.1");
    results.statistics("2025.1", List.of(ALL, NORWAY));

    results.clear("2025.1");
    results.writeGroups("2025.1", Map.of(NORWAY, List.of(published("STA1", NORWAY))));

    assertThat(results.groups("2025.1"), contains(NORWAY));
    assertThat(
        results.statistics("2025.1", List.of(ALL, NORWAY)),
        is(Map.of(NORWAY, List.of(published("STA1", NORWAY)))));
  }

  @Test
  public void groupsInWhichEverythingIsHiddenAreNotAmongThePublishedOnes() {
    results.writeGroups("2025.1", Map.of(ALL, List.of(published("STA1", ALL), hidden("A", ALL))));
    results.writeGroups("2025.1", Map.of(NORWAY, List.of(hidden("STA1", NORWAY))));
    results.writeGroups("2025.2", Map.of(CARE, List.of()));

    assertThat(results.published("2025.1"), contains(ALL));
    assertThat(results.groups("2025.1"), contains(ALL, NORWAY));
    assertThat(results.published("2025.2"), is(empty()));
    assertThat(results.published("2026.1"), is(empty()));
  }

  @Test
  public void statisticsComeBackForTheGroupsAsked() {
    List<GroupStatistics> all = List.of(published("STA2", ALL), hidden("STA1", ALL));
    List<GroupStatistics> norway =
        List.of(hidden("STA2", NORWAY), published("STA1", NORWAY), small("STA3", NORWAY));
    results.writeGroups("2025.1", Map.of(ALL, all, NORWAY, norway, CARE, List.of()));

    assertThat(results.groups("2025.1"), contains(ALL, NORWAY, CARE));
    assertThat(results.statistics("2025.1", List.of(NORWAY)), is(Map.of(NORWAY, norway)));
    assertThat(
        results.statistics("2025.1", List.of(ALL, CARE, PeerGroup.of(Trait.SIZE, "M"))),
        is(Map.of(ALL, all, CARE, List.of())));
  }

  @Test
  public void positionsComeBackForTheParticipantsAsked() {
    List<Position> fjord = List.of(position("STA1", ALL, 12.5), position("STA1", NORWAY, 12.5));
    List<Position> north = List.of(bare("STA1", ALL, -0.1));
    results.writePositions("2025.1", Map.of(FJORD, fjord, NORTH, north));

    assertThat(results.positions("2025.1", List.of(FJORD)), is(Map.of(FJORD, fjord)));
    assertThat(
        results.positions("2025.1", List.of(NORTH, FJORD, ParticipantId.whole("abbey"))),
        is(Map.of(NORTH, north, FJORD, fjord)));
  }

  @Test
  public void severalRevisionsAreReadTogether() {
    for (String revision : List.of("2024.1", "2025.1", "2026.1")) {
      results.writeGroups(revision, Map.of(ALL, List.of(published("STA1", ALL))));
    }
    List<GroupStatistics> norway = List.of(hidden("STA1", NORWAY));
    results.writeGroups("2025.1", Map.of(NORWAY, norway));
    results.writePositions("2024.1", Map.of(FJORD, List.of(bare("STA1", ALL, 1))));
    results.writePositions("2025.1", Map.of(FJORD, List.of(bare("STA1", ALL, 2))));
    results.writePositions("2025.1", Map.of(NORTH, List.of(bare("STA1", ALL, 3))));

    assertThat(
        results.statistics(List.of("2024.1", "2025.1"), NORWAY), is(Map.of("2025.1", norway)));
    assertThat(
        results.statistics(List.of("2024.1", "2025.1"), ALL).keySet(),
        contains("2024.1", "2025.1"));
    assertThat(
        results.positions(List.of("2024.1", "2025.1", "2026.1"), FJORD),
        is(
            Map.of(
                "2024.1", List.of(bare("STA1", ALL, 1)), "2025.1", List.of(bare("STA1", ALL, 2)))));
  }

  @Test
  public void aRoundCanBeWrittenInSeveralCalls() {
    results.writeGroups("2025.1", Map.of(ALL, List.of(published("STA1", ALL))));
    results.writeGroups("2025.1", Map.of(NORWAY, List.of(hidden("STA1", NORWAY))));
    results.writePositions("2025.1", Map.of(FJORD, List.of(bare("STA1", ALL, 1))));
    results.writePositions("2025.1", Map.of(NORTH, List.of(bare("STA1", ALL, 2))));

    assertThat(results.groups("2025.1"), contains(ALL, NORWAY));
    assertThat(
        results.positions("2025.1", List.of(FJORD, NORTH)),
        is(Map.of(FJORD, List.of(bare("STA1", ALL, 1)), NORTH, List.of(bare("STA1", ALL, 2)))));
  }

  @Test
  public void writingAgainReplaces() {
    results.writeGroups("2025.1", Map.of(ALL, List.of(published("STA1", ALL))));
    results.writePositions("2025.1", Map.of(FJORD, List.of(bare("STA1", ALL, 1))));

    results.writeGroups("2025.1", Map.of(ALL, List.of(hidden("STA1", ALL))));
    results.writePositions("2025.1", Map.of(FJORD, List.of(bare("STA1", ALL, 2))));

    assertThat(
        results.statistics("2025.1", List.of(ALL)), is(Map.of(ALL, List.of(hidden("STA1", ALL)))));
    assertThat(
        results.positions("2025.1", List.of(FJORD)),
        is(Map.of(FJORD, List.of(bare("STA1", ALL, 2)))));
  }

  @Test
  public void clearingARevisionLeavesTheOthers() {
    for (String revision : List.of("2025.1", "2025.2")) {
      results.writeGroups(revision, Map.of(ALL, List.of(published("STA1", ALL))));
      results.writePositions(revision, Map.of(FJORD, List.of(bare("STA1", ALL, 1))));
    }

    results.clear("2025.1");

    assertThat(results.groups("2025.1"), is(empty()));
    assertThat(results.statistics("2025.1", List.of(ALL)), is(anEmptyMap()));
    assertThat(results.positions("2025.1", List.of(FJORD)), is(anEmptyMap()));
    assertThat(results.groups("2025.2"), contains(ALL));
    assertThat(results.positions("2025.2", List.of(FJORD)).keySet(), contains(FJORD));
  }

  @Test
  public void moreParticipantsThanAStatementTakesAreWrittenAndRead() {
    Map<ParticipantId, List<Position>> many = new TreeMap<>();
    for (int i = 0; i < 1201; i++) {
      many.put(ParticipantId.whole("m" + i), List.of(bare("STA1", ALL, i)));
    }

    results.writePositions("2025.1", many);

    assertThat(results.positions("2025.1", many.keySet()), is(many));
  }

  private static GroupStatistics published(String indicator, PeerGroup group) {
    return new GroupStatistics(
        indicator,
        group,
        OptionalInt.of(23),
        OptionalDouble.of(0.1 + 0.2),
        OptionalDouble.of(1 / 3.0),
        OptionalDouble.of(50),
        OptionalDouble.of(1e-300),
        OptionalDouble.of(-1.7976931348623157e308),
        Optional.of(new FunnelStatistics(81.5, 0.0125)),
        Map.of(),
        Optional.empty());
  }

  private static GroupStatistics small(String indicator, PeerGroup group) {
    return new GroupStatistics(
        indicator,
        group,
        OptionalInt.of(7),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.of(50),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        Map.of(Part.QUARTILES, Suppression.TOO_FEW, Part.TAILS, Suppression.TOO_NARROW),
        Optional.empty());
  }

  private static GroupStatistics hidden(String indicator, PeerGroup group) {
    return GroupStatistics.suppressed(indicator, group, Suppression.TOO_FEW);
  }

  private static Position position(String indicator, PeerGroup group, double value) {
    return new Position(
        indicator,
        group,
        value,
        OptionalInt.of(2),
        true,
        OptionalInt.of(37),
        OptionalDouble.of(5.5 / 37),
        OptionalInt.of(1),
        OptionalInt.empty(),
        Optional.of(Band.BEST),
        true,
        Optional.empty());
  }

  private static Position bare(String indicator, PeerGroup group, double value) {
    return new Position(
        indicator,
        group,
        value,
        OptionalInt.empty(),
        false,
        OptionalInt.empty(),
        OptionalDouble.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        false,
        Optional.of(Suppression.DIFFERENCE));
  }
}
