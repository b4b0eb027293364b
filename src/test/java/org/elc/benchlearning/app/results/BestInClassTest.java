package org.elc.benchlearning.app.results;

import static org.elc.benchlearning.app.results.ResultWorld.NO_1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.elc.benchlearning.app.Acting;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.results.BestInClass.Entry;
import org.elc.benchlearning.core.membership.Consent.Audience;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.round.Round.Readers;
import org.junit.Test;

/** Who is named by the round of {@link NamedRound}, to whom and by whose consent. */
public class BestInClassTest {
  private final NamedRound round = new NamedRound();

  @Test
  public void nobodyIsNamedWithoutItsConsent() {
    assertThat(round.named(NO_1, "all"), is(empty()));

    round.agree(NamedRound.NO_B8, "no-b8", Audience.NETWORK);

    assertThat(round.named(NO_1, "all"), contains("no-b8"));
  }

  @Test
  public void onlyTheBestAreNamed() {
    round.agree(NamedRound.NO_1_EDITOR, "no-1", Audience.PUBLIC);

    assertThat(round.named(NO_1, "all"), is(empty()));
  }

  @Test
  public void consentHoldsForItsAudience() {
    round.agree(NamedRound.NO_B8, "no-b8", Audience.COUNTRY);
    assertThat(round.named(NO_1, "all"), contains("no-b8"));
    assertThat(round.named(ResultWorld.person("se-1"), "all"), is(empty()));
    assertThat(round.named(Acting.OFFICE, "all"), is(empty()));
    assertThat(round.named(Acting.FACILITATOR, "all"), is(empty()));
    assertThat(round.named(Acting.coordinator("NO"), "all"), contains("no-b8"));
    assertThat(round.named(ResultWorld.COORDINATOR_SE, "all"), is(empty()));

    round.agree(NamedRound.NO_B8, "no-b8", Audience.NETWORK);
    assertThat(round.named(ResultWorld.person("se-1"), "all"), contains("no-b8"));
    assertThat(round.named(Acting.FACILITATOR, "all"), contains("no-b8"));
  }

  @Test
  public void whoeverHasNoRoleReadsNamesThatEverybodyMayRead() {
    round.results.world.shows("r23", Readers.EVERYBODY);
    round.agree(NamedRound.NO_B8, "no-b8", Audience.NETWORK);
    assertThat(round.named(Acting.STRANGER, "all"), is(empty()));

    round.agree(NamedRound.NO_B8, "no-b8", Audience.PUBLIC);
    assertThat(round.named(Acting.STRANGER, "all"), contains("no-b8"));
  }

  @Test
  public void consentIsForOneIndicator() {
    round.consents.set(NamedRound.NO_B8, "no-b8", "B", Optional.of(Audience.PUBLIC));

    assertThat(round.named(NO_1, "all"), is(empty()));
  }

  @Test
  public void whatIsWithdrawnIsGoneAtOnce() {
    round.agree(NamedRound.NO_B8, "no-b8", Audience.PUBLIC);
    assertThat(round.named(NO_1, "all"), contains("no-b8"));

    round.consents.set(NamedRound.NO_B8, "no-b8", "A", Optional.empty());

    assertThat(round.named(NO_1, "all"), is(empty()));
  }

  @Test
  public void whoLeavesIsGoneWithTheDay() {
    round.agree(NamedRound.NO_B8, "no-b8", Audience.PUBLIC);
    Member member = round.results.world.members.find("no-b8").orElseThrow();
    round.results.world.members.save(
        List.of(member.withLeft(Optional.of(LocalDate.parse("2026-03-02")))));
    assertThat(round.named(NO_1, "all"), contains("no-b8"));

    round.results.world.clock.set("2026-03-01T23:00:00Z");

    assertThat(round.named(NO_1, "all"), is(empty()));
  }

  @Test
  public void neverAreAllOfTheBestNamed() {
    round.allAgree("no-b6", "no-b7", "no-b8", "no-b9", "no-units", "se-1", "se-2", "no-1");

    assertThat(round.named(NO_1, "all"), hasSize(1));
    assertThat(round.named(NO_1, "country:NO"), hasSize(2));
  }

  @Test
  public void aCoordinatorWithAMemberElsewhereDoesNotKnowAllOfTheBest() {
    round.allAgree("no-b8", "no-b9");
    assertThat(
        "se-1, se-2, both units and two names would be all six",
        round.named(NO_1, "all"),
        hasSize(1));

    round.allAgree("se-1", "se-2");
    assertThat(
        round.named(NO_1, "all").stream().filter(key -> key.startsWith("se")).toList(),
        is(empty()));
  }

  @Test
  public void theNamesOfACountryAddNoneToThoseOfAll() {
    for (String first : List.of("no-b6", "no-b7", "no-1")) {
      round.allAgree(first, "no-b8", "no-b9", "no-units");

      Set<String> known = new TreeSet<>(round.named(NO_1, "country:NO"));
      known.addAll(round.named(NO_1, "all"));
      known.retainAll(NamedRound.BEST_OF_ALL);

      assertThat(known, hasSize(1));
    }
  }

  @Test
  public void namesAreInTheGroupsOfAllAndOfACountryOnly() {
    round.agree(NamedRound.NO_B8, "no-b8", Audience.PUBLIC);

    assertThrows(NotFound.class, () -> round.named(NO_1, "service:housing"));
    assertThrows(NotFound.class, () -> round.named(NO_1, "country:XX"));
    assertThrows(NotFound.class, () -> round.named(Acting.STRANGER, "all"));
    assertThrows(NotFound.class, () -> round.named(Actor.ANONYMOUS, "all"));
  }

  @Test
  public void onlyTheMembersEditorsGiveAndWithdraw() {
    for (Actor other : List.of(Acting.OFFICE, Acting.coordinator("NO"), Acting.readerOf("no-b8"))) {
      assertThrows(NotAllowed.class, () -> round.agree(other, "no-b8", Audience.PUBLIC));
      assertThat(round.consents.of(other, "no-b8"), is(empty()));
    }
    for (Actor other : List.of(NO_1, Acting.coordinator("SE"), Acting.STRANGER)) {
      assertThrows(NotFound.class, () -> round.agree(other, "no-b8", Audience.PUBLIC));
      assertThrows(NotFound.class, () -> round.consents.of(other, "no-b8"));
    }
    for (String scope : List.of("", "X", "principle:luck", "OLD")) {
      assertThrows(
          Invalid.class,
          () -> round.consents.set(NamedRound.NO_B8, "no-b8", scope, Optional.of(Audience.PUBLIC)));
    }
  }

  @Test
  public void everyChangeIsWrittenDownForEachIndicator() {
    int before = round.results.world.trail.events().size();
    round.agree(NamedRound.NO_B8, "no-b8", Audience.COUNTRY);
    round.agree(NamedRound.NO_B8, "no-b8", Audience.COUNTRY);
    round.consents.set(NamedRound.NO_B8, "no-b8", "A", Optional.empty());

    List<AuditEvent> events = round.results.world.trail.events();
    List<AuditEvent> written = events.subList(before, events.size());
    assertThat(
        written.stream().map(e -> e.kind() + " " + e.subject().thing()).toList(),
        contains("CONSENT_GIVEN A", "CONSENT_GIVEN B", "CONSENT_WITHDRAWN A"));
    assertThat(written.get(2).change(), is(Change.of("audience", "COUNTRY", "")));
  }

  @Test
  public void askingForContactTellsTheCoordinatorOnce() {
    round.contacts.ask(NO_1, NamedRound.asking("all"), "A");
    round.contacts.ask(NO_1, NamedRound.asking("all"), "A");

    List<Notice> told =
        round.results.world.notices.announced().stream()
            .filter(n -> n.kind() == NoticeKind.CONTACT_ASKED)
            .toList();
    assertThat(told, hasSize(1));
    assertThat(told.get(0).audience().key(), is("NO"));
    assertThat(told.get(0).about().member(), is(Optional.of("no-1")));
    assertThat(
        "of two that ask at once, the second waits for the first",
        round.results.world.members.locked(),
        contains("no-1", "no-1"));
    assertThrows(NotFound.class, () -> round.contacts.ask(NO_1, NamedRound.asking("all"), "X"));
    assertThrows(
        NotAllowed.class, () -> round.contacts.ask(Acting.OFFICE, NamedRound.asking("all"), "A"));
  }

  @Test
  public void indicatorsWhoseQuartilesAreHiddenAreNotThere() {
    List<Entry> entries = round.best.report(NO_1, NamedRound.asking("all")).entries();

    assertThat(entries.stream().map(e -> e.indicator().code()).toList(), contains("A"));
  }
}
