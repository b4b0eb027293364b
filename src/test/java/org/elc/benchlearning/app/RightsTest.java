package org.elc.benchlearning.app;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.elc.benchlearning.core.round.ARound;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.Round.Readers;
import org.elc.benchlearning.core.round.RoundState;
import org.junit.Test;

/**
 * Who reads group statistics without having taken part, by role and by state of the round; and who
 * has what to do with proposals.
 */
public class RightsTest {
  private static final Map<String, Actor> ROLES = new LinkedHashMap<>();

  static {
    ROLES.put("anonymous", Actor.ANONYMOUS);
    ROLES.put("stranger", Acting.STRANGER);
    ROLES.put("reader", Acting.readerOf("no-1"));
    ROLES.put("editor", Acting.editorOf("no-1"));
    ROLES.put("coordinator", Acting.coordinator("NO"));
    ROLES.put("other", Acting.coordinator("PT"));
    ROLES.put("facilitator", Acting.FACILITATOR);
    ROLES.put("office", Acting.OFFICE);
  }

  @Test
  public void aRoundForParticipants() {
    expect(Readers.PARTICIPANTS, RoundState.DRAFT, "");
    expect(Readers.PARTICIPANTS, RoundState.OPEN, "");
    expect(Readers.PARTICIPANTS, RoundState.CLOSED, "");
    expect(Readers.PARTICIPANTS, RoundState.COMPUTED, "coordinator office");
    expect(Readers.PARTICIPANTS, RoundState.PUBLISHED, "coordinator other facilitator office");
  }

  @Test
  public void aRoundForEverybodyIsForTheSignedInOnceItIsPublished() {
    expect(Readers.EVERYBODY, RoundState.DRAFT, "");
    expect(Readers.EVERYBODY, RoundState.OPEN, "");
    expect(Readers.EVERYBODY, RoundState.CLOSED, "");
    expect(Readers.EVERYBODY, RoundState.COMPUTED, "coordinator office");
    expect(
        Readers.EVERYBODY,
        RoundState.PUBLISHED,
        "stranger reader editor coordinator other facilitator office");
  }

  @Test
  public void theOfficeAloneChoosesReaders() {
    ROLES.forEach(
        (name, actor) -> assertThat(name, Rights.choosesReaders(actor), is(name.equals("office"))));
  }

  @Test
  public void proposalsAreBetweenTheirCountryAndTheOffice() {
    assertThat(whoever(actor -> Rights.proposesFor(actor, "NO")), is("coordinator"));
    assertThat(whoever(actor -> Rights.readsProposals(actor, "NO")), is("coordinator office"));
    assertThat(whoever(Rights::readsProposals), is("coordinator other office"));
    assertThat(whoever(Rights::editsCatalogue), is("office"));
  }

  private static String whoever(Predicate<Actor> may) {
    StringBuilder found = new StringBuilder();
    ROLES.forEach((name, actor) -> found.append(may.test(actor) ? name + " " : ""));
    return found.toString().strip();
  }

  private static void expect(Readers readers, RoundState state, String who) {
    Round round = ARound.in(2026).of("NO", "SE").build().withState(state).withReaders(readers);
    String found = whoever(actor -> Rights.readsStatistics(actor, round));
    assertThat(readers + " " + state, found, is(who));
    ROLES.forEach(
        (name, actor) ->
            assertThat(
                name + " " + readers + " " + state,
                Rights.knowsOf(actor, round),
                is(Rights.seesRounds(actor) || List.of(found.split(" ")).contains(name))));
  }
}
