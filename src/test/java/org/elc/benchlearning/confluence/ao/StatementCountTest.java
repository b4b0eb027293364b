package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;
import static org.hamcrest.Matchers.startsWith;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.port.FigureStore.Settled;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Turnout;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** How many statements a page costs: bounded by what it shows, not by the network. */
public class StatementCountTest {
  private static final String ROUND = "2025";
  private static final Change CHANGE = new Change("eva", Instant.EPOCH);
  private static final int SIZE = 300;

  @Rule public final AoDatabase database = new AoDatabase(AoDatabase.Engine.H2);
  private final AoMemberStore members = new AoMemberStore(database.activeObjects());
  private final AoRoundStore rounds =
      new AoRoundStore(database.activeObjects(), database.nothingRemembered());
  private final AoFigureStore figures =
      new AoFigureStore(database.activeObjects(), database.nothingRemembered());
  private final AoResultStore results =
      new AoResultStore(database.activeObjects(), database.nothingRemembered());

  @Before
  public void aNetwork() {
    members.save(ids().stream().map(id -> member(id.member())).toList());
    rounds.saveParticipants(ROUND, ids().stream().map(Participant::invited).toList());
    figures.saveAll(ROUND, figuresOfAll("1"), CHANGE);
    Map<PeerGroup, List<GroupStatistics>> statistics = new HashMap<>();
    ids().forEach(id -> statistics.put(group(id), List.of(hidden(group(id)))));
    results.writeGroups("2025.1", statistics);
    database.statements();
  }

  @Test
  public void allMembersTakeThreeStatements() {
    assertThat(members.all(), hasSize(SIZE));

    assertThat(database.statements(), hasSize(3));
  }

  @Test
  public void theHeadsOfMembersAndAMembersUnitsTakeAStatementEach() {
    members.heads(List.of("m1", "m2", "m3"));
    members.headBySpace("space", Instant.EPOCH);
    members.units("m1");

    assertThat(database.statements(), hasSize(3));
  }

  @Test
  public void theHeadsOfAllMembersTakeOneStatement() {
    assertThat(members.heads(), hasSize(SIZE));

    assertThat(database.statements(), hasSize(1));
  }

  @Test
  public void participantsAreCountedInTwoStatementsAndNoRows() {
    assertThat(rounds.turnout(ROUND), is(new Turnout(SIZE, 0)));
    assertThat(database.statements(), hasSize(2));

    assertThat(rounds.turnout(ROUND, Set.of("NO", "SE")).handedIn(), is(0));
    assertThat(database.statements(), hasSize(2));
    assertThat(
        database.statements().toString().toUpperCase(Locale.ROOT), not(containsString("FIGURE_")));
  }

  @Test
  public void theStampsAndTheFiguresOfAllTakeAStatementEach() {
    assertThat(figures.stamps(ROUND).size(), is(SIZE));
    AtomicInteger read = new AtomicInteger();
    figures.each(ROUND, ids(), (id, stored) -> read.incrementAndGet());

    assertThat(read.get(), is(2 * SIZE));
    assertThat(database.statements(), hasSize(2));
  }

  @Test
  public void aParticipantsFiguresTakeOneStatement() {
    figures.figures(ROUND, ids().get(0));

    assertThat(database.statements(), hasSize(1));
  }

  @Test
  public void participantsAndParticipationsTakeOneStatement() {
    rounds.participants(ROUND);
    rounds.participationsOf("m7");

    assertThat(database.statements(), hasSize(2));
  }

  @Test
  public void theListOfGroupsAndTheStatisticsOfSomeTakeOneStatementEach() {
    List<PeerGroup> groups = results.groups("2025.1");
    assertThat(results.statistics("2025.1", groups.subList(0, 50)).size(), is(50));

    assertThat(database.statements(), hasSize(2));
  }

  @Test
  public void theListOfGroupsDoesNotReadTheirStatistics() {
    results.groups("2025.1");

    assertThat(database.statements().get(0).contains("PAYLOAD"), is(false));
  }

  @Test
  public void severalRoundsOfAParticipantTakeOneStatementEachKind() {
    List<String> rounds = List.of(ROUND, "2024", "2023", "2022");
    figures.settled(rounds.stream().map(r -> new Settled(r, 0)).toList(), ids().get(0));
    results.statistics(rounds, group(ids().get(0)));
    results.positions(rounds, ids().get(0));

    assertThat(database.statements(), hasSize(3));
  }

  @Test
  public void whatWasReadIsRemembered() {
    readEverything();
    database.statements();

    readEverything();

    assertThat(database.statements(), is(empty()));
    assertThat(results.groups("2025.1"), is(sameInstance(results.groups("2025.1"))));
  }

  private void readEverything() {
    ParticipantId own = ids().get(0);
    results.groups("2025.1");
    results.statistics("2025.1", List.of(PeerGroup.ALL, group(own)));
    results.relationships("2025.1", List.of(PeerGroup.ALL));
    results.positions("2025.1", List.of(own));
    figures.settled(List.of(new Settled(ROUND, 0)), own);
  }

  @Test
  public void goingThroughARoundReadsInChunks() {
    List<Figure> seen = new ArrayList<>();
    figures.forEach(ROUND, (id, figure) -> seen.add(figure));

    assertThat(seen, hasSize(SIZE * 2));
    int participants = 1;
    assertThat(database.statements(), hasSize(participants + SIZE / 50));
  }

  @Test
  public void aSaveTakesFourStatements() {
    figures.save(ROUND, ids().get(0), value("STA1", "2"), 1, CHANGE);

    assertThat(database.statements(), hasSize(4));
  }

  @Test
  public void anImportWritesInBatches() {
    figures.saveAll(ROUND, figuresOfAll("2"), CHANGE);

    int locks = SIZE;
    assertThat(database.statements().size(), is(lessThanOrEqualTo(locks + 40)));
  }

  @Test
  public void theSameMembersAgainAreNotWritten() {
    members.save(ids().stream().map(id -> member(id.member())).toList());

    assertThat(database.statements(), everyItem(not(startsWith("INSERT"))));
  }

  private static List<ParticipantId> ids() {
    return IntStream.range(0, SIZE).mapToObj(i -> ParticipantId.whole("m" + i)).toList();
  }

  private static Map<ParticipantId, List<Figure>> figuresOfAll(String value) {
    Map<ParticipantId, List<Figure>> all = new HashMap<>();
    ids().forEach(id -> all.put(id, List.of(value("STA1", value), value("STA2", value))));
    return all;
  }

  private PeerGroup group(ParticipantId id) {
    return PeerGroup.of(Trait.SERVICE, id.member());
  }

  private static GroupStatistics hidden(PeerGroup group) {
    return GroupStatistics.suppressed("STA1", group, Suppression.TOO_FEW);
  }

  private static Figure value(String indicator, String value) {
    return new Figure(
        indicator,
        Optional.empty(),
        Optional.empty(),
        Optional.of(new BigDecimal(value)),
        Optional.empty(),
        "",
        "");
  }

  private static Member member(String key) {
    return new Member(
        key,
        "Name",
        "NO",
        new TreeSet<>(),
        SizeBand.S,
        List.of(),
        List.of(new Unit("north", "North", new TreeSet<>())),
        LocalDate.EPOCH,
        Optional.empty(),
        Optional.empty());
  }
}
