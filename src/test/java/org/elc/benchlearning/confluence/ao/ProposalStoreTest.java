package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elc.benchlearning.app.port.ProposalStore;
import org.elc.benchlearning.core.catalogue.Proposal;
import org.elc.benchlearning.core.catalogue.Proposal.Content;
import org.elc.benchlearning.core.catalogue.Proposal.Ending;
import org.elc.benchlearning.core.catalogue.Proposal.State;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every {@link ProposalStore} does. */
@RunWith(Parameterized.class)
public class ProposalStoreTest {
  private static final Instant THEN = Instant.parse("2026-05-01T10:00:00.123Z");

  @Rule public final Stores stores;
  private final ProposalStore proposals;

  @Parameters(name = "{0}")
  public static Stores.Kind[] kinds() {
    return Stores.Kind.values();
  }

  public ProposalStoreTest(Stores.Kind kind) {
    stores = new Stores(kind);
    proposals = stores.proposals();
  }

  @Test
  public void everyPartOfAProposalComesBack() {
    Proposal aboutOne = proposals.add(made("NO", Optional.of("LEA1")));
    Proposal aboutNew = proposals.add(made("NO", Optional.empty()));

    assertThat(aboutOne, is(made("NO", Optional.of("LEA1")).withId(aboutOne.id())));
    assertThat(proposals.find(aboutOne.id()), is(Optional.of(aboutOne)));
    assertThat(proposals.find(aboutNew.id()), is(Optional.of(aboutNew)));
  }

  @Test
  public void whatBecameOfItIsKeptAndWhatWasWrittenStays() {
    Proposal open = proposals.add(made("NO", Optional.of("LEA1")));
    Proposal other = proposals.add(made("NO", Optional.of("LEA1")));
    Ending how = new Ending("office", THEN.plusSeconds(60), "i neste\nutgave <b>");

    proposals.save(open.ended(State.TAKEN_UP, how));
    proposals.save(other.ended(State.WITHDRAWN, new Ending("eva", THEN, "")));

    assertThat(
        proposals.all(),
        contains(
            open.ended(State.TAKEN_UP, how),
            other.ended(State.WITHDRAWN, new Ending("eva", THEN, ""))));
  }

  @Test
  public void thoseOfSomeCountriesComeAsTheyWereMade() {
    Proposal first = proposals.add(made("NO", Optional.empty()));
    Proposal foreign = proposals.add(made("SE", Optional.empty()));
    Proposal second = proposals.add(made("NO", Optional.empty()));

    assertThat(proposals.of(Set.of("NO")), contains(first, second));
    assertThat(proposals.of(Set.of("SE", "NO")), contains(first, foreign, second));
    assertThat(proposals.of(Set.of()), is(empty()));
    assertThat(proposals.of(Set.of("LT")), is(empty()));
  }

  @Test
  public void anIdTellsNothingOfOtherProposals() {
    String first = proposals.add(made("NO", Optional.empty())).id();
    String second = proposals.add(made("NO", Optional.empty())).id();

    assertThat(first, matchesRegex("[0-9a-f-]{36}"));
    assertThat(second, matchesRegex("[0-9a-f-]{36}"));
    assertThat(first, is(not(second)));
  }

  @Test
  public void whatIsNoIdFindsNothing() {
    proposals.add(made("NO", Optional.empty()));

    for (String id : List.of("", "0", "x", "-1", "99999", "1;", "\u0000", "99999999999", "1")) {
      assertThat(proposals.find(id), is(Optional.empty()));
    }
  }

  private static Proposal made(String country, Optional<String> indicator) {
    return Proposal.made(
        country,
        new Content("elc-2025", indicator, "Tell\tbrukere,\nikke plasser 🙂", "fordi <i>"),
        "eva",
        THEN);
  }
}
