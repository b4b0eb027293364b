package org.elc.benchlearning.app.results;

import static org.elc.benchlearning.app.results.ResultWorld.NO_1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.elc.benchlearning.app.Acting;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.membership.Consents;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.InMemoryConsentStore;
import org.elc.benchlearning.app.results.BestInClass.Entry;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.membership.AMember;
import org.elc.benchlearning.core.membership.Consent.Audience;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Before;
import org.junit.Test;

/**
 * The round r23 of 25 members and units, 23 in Norway and two in Sweden, of which 24 have a value
 * of A: no-b8, no-b9, the two units of no-units, se-1 and se-2 are the best quarter of all. A
 * reader and a partner may have three participants between them, which would leave two to be named;
 * but Sweden's coordinator knows se-1 and se-2 and may know no-units, which leaves one; and
 * Norway's coordinator may know a Swede, so that neither of the two is named. In Norway six of 22
 * are the best, no-b6 and no-b7 beside the four.
 */
public class BestInClassTest {
  private static final Actor NO_1_EDITOR = Acting.editorOf("no-1");
  private static final Actor NO_B8 = Acting.editorOf("no-b8");
  private static final PeerGroup NORWAY = PeerGroup.of(PeerGroup.Trait.COUNTRY, "NO");
  private static final Set<String> BEST_OF_ALL =
      Set.of("no-b8", "no-b9", "no-units", "se-1", "se-2");
  private static final Set<String> BEST_OF_NORWAY =
      Set.of("no-b6", "no-b7", "no-b8", "no-b9", "no-units");

  private final ResultWorld results = new ResultWorld();
  private final InMemoryConsentStore store = new InMemoryConsentStore();
  private final Consents consents =
      new Consents(
          store, results.world.members, results.world.editions, results.world.transactions());
  private final BestInClass best =
      results.bestInClass(
          new ConsentedNames(store, results.world.members, results.world.calendar()));
  private final ContactRequests contacts =
      new ContactRequests(
          best, results.world.members, results.world.transactions(), results.world.notices);

  @Before
  public void aLargerRound() {
    for (int i = 1; i <= 12; i++) {
      results.world.members.save(
          List.of(AMember.called("no-b" + i).admitted("2025-06-01").build()));
    }
    results.collect("r23", 2023, -5);
    results.world.clock.set("2026-03-01T10:00:00Z");
    results.world.roundClock().advance();
    String revision = results.world.rounds.find("r23").orElseThrow().revision().orElseThrow();
    results.world.results.writeGroups(
        revision,
        Map.of(
            PeerGroup.ALL,
            List.of(shown("A", PeerGroup.ALL, 24), hidden("B")),
            NORWAY,
            List.of(shown("A", NORWAY, 22))));
    Map<ParticipantId, List<Position>> positions = new HashMap<>();
    for (Participant participant : results.world.rounds.participants("r23")) {
      positions.put(
          participant.id(),
          List.of(
              position(PeerGroup.ALL, BEST_OF_ALL.contains(participant.id().member())),
              position(NORWAY, BEST_OF_NORWAY.contains(participant.id().member()))));
    }
    results.world.results.writePositions(revision, positions);
  }

  private static GroupStatistics shown(String indicator, PeerGroup group, int n) {
    return new GroupStatistics(
        indicator,
        group,
        OptionalInt.of(n),
        OptionalDouble.empty(),
        OptionalDouble.of(25),
        OptionalDouble.of(50),
        OptionalDouble.of(75),
        OptionalDouble.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  private static GroupStatistics hidden(String indicator) {
    return GroupStatistics.suppressed(indicator, PeerGroup.ALL, Suppression.TOO_FEW);
  }

  private static Position position(PeerGroup group, boolean isBest) {
    return new Position(
        "A",
        group,
        50,
        OptionalInt.empty(),
        false,
        OptionalInt.empty(),
        OptionalDouble.empty(),
        OptionalInt.of(isBest ? 4 : 2),
        OptionalInt.empty(),
        Optional.of(isBest ? Band.BEST : Band.MIDDLE),
        Optional.empty());
  }

  private static BenchmarkRequest asking(String group) {
    return new BenchmarkRequest(
        Optional.of("r23"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(group));
  }

  private List<String> named(Actor reader, String group) {
    return best.report(reader, asking(group)).entries().stream()
        .filter(e -> e.indicator().code().equals("A"))
        .flatMap(e -> e.named().stream())
        .map(n -> n.member().key())
        .toList();
  }

  private void agree(Actor editor, String member, Audience audience) {
    consents.set(editor, member, Consents.ALL, Optional.of(audience));
  }

  @Test
  public void nobodyIsNamedWithoutItsConsent() {
    assertThat(named(NO_1, "all"), is(empty()));

    agree(NO_B8, "no-b8", Audience.NETWORK);

    assertThat(named(NO_1, "all"), contains("no-b8"));
  }

  @Test
  public void onlyTheBestAreNamed() {
    agree(NO_1_EDITOR, "no-1", Audience.PUBLIC);

    assertThat(named(NO_1, "all"), is(empty()));
  }

  @Test
  public void consentHoldsForItsAudience() {
    agree(NO_B8, "no-b8", Audience.COUNTRY);
    assertThat(named(NO_1, "all"), contains("no-b8"));
    assertThat(named(ResultWorld.person("se-1"), "all"), is(empty()));
    assertThat(named(Acting.OFFICE, "all"), is(empty()));
    assertThat(named(Acting.FACILITATOR, "all"), is(empty()));
    assertThat(named(Acting.coordinator("NO"), "all"), contains("no-b8"));
    assertThat(named(ResultWorld.COORDINATOR_SE, "all"), is(empty()));

    agree(NO_B8, "no-b8", Audience.NETWORK);
    assertThat(named(ResultWorld.person("se-1"), "all"), contains("no-b8"));
    assertThat(named(Acting.FACILITATOR, "all"), contains("no-b8"));
  }

  @Test
  public void consentIsForOneIndicator() {
    consents.set(NO_B8, "no-b8", "B", Optional.of(Audience.PUBLIC));

    assertThat(named(NO_1, "all"), is(empty()));
  }

  @Test
  public void whatIsWithdrawnIsGoneAtOnce() {
    agree(NO_B8, "no-b8", Audience.PUBLIC);
    assertThat(named(NO_1, "all"), contains("no-b8"));

    consents.set(NO_B8, "no-b8", "A", Optional.empty());

    assertThat(named(NO_1, "all"), is(empty()));
  }

  @Test
  public void whoLeavesIsGoneWithTheDay() {
    agree(NO_B8, "no-b8", Audience.PUBLIC);
    Member member = results.world.members.find("no-b8").orElseThrow();
    results.world.members.save(
        List.of(member.withLeft(Optional.of(LocalDate.parse("2026-03-02")))));
    assertThat(named(NO_1, "all"), contains("no-b8"));

    results.world.clock.set("2026-03-01T23:00:00Z");

    assertThat(named(NO_1, "all"), is(empty()));
  }

  private void allAgree(String... members) {
    Map<String, MemberRole> everybody = new HashMap<>();
    List.of(members).forEach(m -> everybody.put(m, MemberRole.EDITOR));
    Actor all = Actor.member("all", everybody);
    everybody.keySet().forEach(m -> agree(all, m, Audience.PUBLIC));
  }

  @Test
  public void neverAreAllOfTheBestNamed() {
    allAgree("no-b6", "no-b7", "no-b8", "no-b9", "no-units", "se-1", "se-2", "no-1");

    assertThat(named(NO_1, "all"), hasSize(1));
    assertThat(named(NO_1, "country:NO"), hasSize(2));
  }

  @Test
  public void aCoordinatorWithAMemberElsewhereDoesNotKnowAllOfTheBest() {
    allAgree("no-b8", "no-b9");
    assertThat(
        "se-1, se-2, both units and two names would be all six", named(NO_1, "all"), hasSize(1));

    allAgree("se-1", "se-2");
    assertThat(
        named(NO_1, "all").stream().filter(key -> key.startsWith("se")).toList(), is(empty()));
  }

  @Test
  public void theNamesOfACountryAddNoneToThoseOfAll() {
    for (String first : List.of("no-b6", "no-b7", "no-1")) {
      allAgree(first, "no-b8", "no-b9", "no-units");

      Set<String> known = new TreeSet<>(named(NO_1, "country:NO"));
      known.addAll(named(NO_1, "all"));
      known.retainAll(BEST_OF_ALL);

      assertThat(known, hasSize(1));
    }
  }

  @Test
  public void namesAreInTheGroupsOfAllAndOfACountryOnly() {
    agree(NO_B8, "no-b8", Audience.PUBLIC);

    assertThrows(NotFound.class, () -> named(NO_1, "service:housing"));
    assertThrows(NotFound.class, () -> named(NO_1, "country:XX"));
    assertThrows(NotFound.class, () -> named(Acting.STRANGER, "all"));
    assertThrows(NotFound.class, () -> named(Actor.ANONYMOUS, "all"));
  }

  @Test
  public void onlyTheMembersEditorsGiveAndWithdraw() {
    for (Actor other : List.of(Acting.OFFICE, Acting.coordinator("NO"), Acting.readerOf("no-b8"))) {
      assertThrows(NotAllowed.class, () -> agree(other, "no-b8", Audience.PUBLIC));
      assertThat(consents.of(other, "no-b8"), is(empty()));
    }
    for (Actor other : List.of(NO_1, Acting.coordinator("SE"), Acting.STRANGER)) {
      assertThrows(NotFound.class, () -> agree(other, "no-b8", Audience.PUBLIC));
      assertThrows(NotFound.class, () -> consents.of(other, "no-b8"));
    }
    for (String scope : List.of("", "X", "principle:luck", "OLD")) {
      assertThrows(
          Invalid.class, () -> consents.set(NO_B8, "no-b8", scope, Optional.of(Audience.PUBLIC)));
    }
  }

  @Test
  public void everyChangeIsWrittenDownForEachIndicator() {
    int before = results.world.trail.events().size();
    agree(NO_B8, "no-b8", Audience.COUNTRY);
    agree(NO_B8, "no-b8", Audience.COUNTRY);
    consents.set(NO_B8, "no-b8", "A", Optional.empty());

    List<AuditEvent> events = results.world.trail.events();
    List<AuditEvent> written = events.subList(before, events.size());
    assertThat(
        written.stream().map(e -> e.kind() + " " + e.subject().thing()).toList(),
        contains("CONSENT_GIVEN A", "CONSENT_GIVEN B", "CONSENT_WITHDRAWN A"));
    assertThat(written.get(2).change(), is(Change.of("audience", "COUNTRY", "")));
  }

  @Test
  public void askingForContactTellsTheCoordinatorOnce() {
    contacts.ask(NO_1, asking("all"), "A");
    contacts.ask(NO_1, asking("all"), "A");

    List<Notice> told =
        results.world.notices.announced().stream()
            .filter(n -> n.kind() == NoticeKind.CONTACT_ASKED)
            .toList();
    assertThat(told, hasSize(1));
    assertThat(told.get(0).audience().key(), is("NO"));
    assertThat(told.get(0).about().member(), is(Optional.of("no-1")));
    assertThrows(NotFound.class, () -> contacts.ask(NO_1, asking("all"), "X"));
    assertThrows(NotAllowed.class, () -> contacts.ask(Acting.OFFICE, asking("all"), "A"));
  }

  @Test
  public void indicatorsWhoseQuartilesAreHiddenAreNotThere() {
    List<Entry> entries = best.report(NO_1, asking("all")).entries();

    assertThat(entries.stream().map(e -> e.indicator().code()).toList(), contains("A"));
  }
}
