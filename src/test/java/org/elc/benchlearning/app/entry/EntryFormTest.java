package org.elc.benchlearning.app.entry;

import static org.elc.benchlearning.app.entry.EntryWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.entry.EntryWorld.KARI;
import static org.elc.benchlearning.app.entry.EntryWorld.NO_1;
import static org.elc.benchlearning.app.entry.EntryWorld.OFFICE;
import static org.elc.benchlearning.app.entry.EntryWorld.PER;
import static org.elc.benchlearning.app.entry.EntryWorld.PLANS;
import static org.elc.benchlearning.app.entry.EntryWorld.editor;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.entry.EntryForm.Access;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.round.ARound;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.junit.Test;

public class EntryFormTest {
  private final EntryWorld world = new EntryWorld();

  @Test
  public void aRoundThatWasNotHandedInOrIsNotComputedIsNotTheLastOne() {
    world.stored("round-2025", AFigure.of("PLAN").ratio("30", "40"));
    world.stored("round-2024", AFigure.of("PLAN").ratio("20", "40"));

    world.participantIs("round-2025", ParticipantState.RETURNED, "odd");
    assertThat(
        world.form(KARI).history().stream().map(p -> p.round().key()).toList(),
        contains("round-2024"));

    world.participantIs("round-2025", ParticipantState.SUBMITTED, "");
    world.rounds.save(ARound.in(2025).closed().build());
    assertThat(
        world.form(KARI).history().stream().map(p -> p.round().key()).toList(),
        contains("round-2024"));
  }

  @Test
  public void aMemberGetsItsOwnFormOfTheNewestOpenRoundWithoutAsking() {
    world.rounds.save(ARound.in(2027).draft().build());
    world.rounds.saveParticipants("round-2027", List.of(Participant.invited(NO_1)));

    EntryForm form = world.entry.form(KARI, FormRequest.NEWEST);

    assertThat(form.round().key(), is("round-2026"));
    assertThat(form.participant().id(), is(NO_1));
    assertThat(
        form.asked().stream().map(i -> i.code()).toList(),
        contains("PLAN", "STAF", "TIME", "ADOP"));
    assertThat(form.isEditable(), is(true));
  }

  @Test
  public void betweenRoundsTheNewestOneIsShown() {
    world.rounds.save(ARound.in(2026).published("r26").build());

    EntryForm form = world.entry.form(KARI, FormRequest.NEWEST);

    assertThat(form.round().key(), is("round-2026"));
    assertThat(
        form.window(),
        is(new EntryWindow.Locked(EntryWindow.Reason.RESULTS_COMPUTED, Optional.empty())));
    assertThat(form.isEditable(), is(false));
  }

  @Test
  public void aMemberWithUnitsGetsTheFirstAndTheListOfAll() {
    EntryForm form = world.entry.form(editor("anne", "no-2"), FormRequest.NEWEST);

    assertThat(form.participant().id().key(), is("no-2/north"));
    assertThat(
        form.siblings().stream().map(p -> p.id().key()).toList(),
        contains("no-2/north", "no-2/south"));
  }

  @Test
  public void whoEntersForOneMemberAndReadsAnotherGetsTheOneToEnter() {
    Actor both = Actor.member("kim", Map.of("no-1", MemberRole.READER, "se-1", MemberRole.EDITOR));

    assertThat(world.entry.form(both, FormRequest.NEWEST).participant().id().key(), is("se-1"));
    assertThat(world.entry.form(both, near("no-1")).participant().id().key(), is("no-1"));
  }

  @Test
  public void aPlaceOfSomebodyElseChangesNothingForAMemberAndHelpsTheOffice() {
    assertThat(world.entry.form(KARI, near("se-1")).participant().id(), is(NO_1));
    assertThat(world.entry.form(OFFICE, near("se-1")).participant().id().key(), is("se-1"));
    assertThrows(NotFound.class, () -> world.entry.form(OFFICE, FormRequest.NEWEST));
    assertThrows(NotFound.class, () -> world.entry.form(COORDINATOR_NO, near("se-1")));
  }

  @Test
  public void readersAndSupervisorsReadOnly() {
    for (Actor actor : List.of(PER, COORDINATOR_NO, OFFICE)) {
      EntryForm form = world.form(actor);

      assertThat(form.access(), is(Access.READ));
      assertThat(form.isEditable(), is(false));
    }
  }

  @Test
  public void whatMayNotBeSeenIsNotThere() {
    FormRequest own = FormRequest.of("round-2026", NO_1);
    for (Actor actor :
        List.of(Actor.ANONYMOUS, editor("lars", "se-1"), EntryWorld.COORDINATOR_SE)) {
      assertThrows(NotFound.class, () -> world.entry.form(actor, own));
    }
    assertThrows(NotFound.class, () -> world.entry.form(KARI, FormRequest.of("round-1999", NO_1)));
    assertThrows(
        NotFound.class,
        () ->
            world.entry.form(
                KARI, FormRequest.of("round-2026", new ParticipantId("no-1", "cellar"))));
  }

  @Test
  public void theLastTwoRoundsStandBesideTheFieldsNewestFirst() {
    world.rounds.save(ARound.in(2023).published("r23").build());
    world.participantIs("round-2023", ParticipantState.SUBMITTED, "");
    world.stored("round-2025", AFigure.of("PLAN").ratio("30", "40"));
    world.stored("round-2024", AFigure.of("PLAN").missing(Missing.NOT_REPORTED));

    List<PastRound> history = world.form(KARI).history();

    assertThat(
        history.stream().map(p -> p.round().key()).toList(), contains("round-2025", "round-2024"));
    assertThat(history.get(0).value(PLANS).orElseThrow().compareTo(new BigDecimal("75")), is(0));
    assertThat(history.get(1).value(PLANS), is(Optional.empty()));
    assertThat(
        history.get(1).figure("PLAN").orElseThrow().missing(),
        is(Optional.of(Missing.NOT_REPORTED)));
  }

  @Test
  public void aJumpSinceTheLastRoundIsFound() {
    world.stored("round-2025", AFigure.of("PLAN").ratio("10", "40"));
    world.stored("round-2026", AFigure.of("PLAN").ratio("40", "40"));

    assertThat(codes(), contains("figure-changed-points"));
  }

  @Test
  public void whatWasMeasuredInAnotherWayIsNotCompared() {
    Edition older =
        new Edition(
            "elc-0", Optional.empty(), List.of(AnIndicator.called("PLAN").rate("1000").build()));
    world.editions.save(older);
    world.rounds.save(ARound.in(2025).with("elc-0").published("r25").build());
    world.stored("round-2025", AFigure.of("PLAN").ratio("10", "40"));
    world.stored("round-2026", AFigure.of("PLAN").ratio("40", "40"));

    assertThat(codes(), is(empty()));
    assertThat(world.form(KARI).history().get(0).value(PLANS), is(Optional.empty()));
  }

  @Test
  public void aValueFarFromThePublishedMiddleIsFoundByThoseWhoEarnedTheStatistics() {
    world.stored("round-2026", AFigure.of("PLAN").ratio("61", "100"));
    world.stored("round-2025", AFigure.of("PLAN").ratio("52", "100"));
    world.stored("round-2025", AFigure.of("STAF").ratio("5", "100"));
    world.stored("round-2025", AFigure.of("TIME").value("9").denominator("20"));
    world.stored("round-2025", AFigure.of("ADOP").missing(Missing.NOT_APPLICABLE).note("none"));
    publish2025("48", "50", "52");
    world.participantWas("round-2025", ParticipantState.ENTERING);
    assertThat("answered, but not handed in", codes(), is(empty()));

    world.participantWas("round-2025", ParticipantState.VALIDATED);
    assertThat(codes(), contains("figure-unusual"));
  }

  /** Below one decimal nothing is published, so nothing finer may decide. */
  @Test
  public void quartilesCountAsTheyArePublished() {
    world.stored("round-2025", AFigure.of("PLAN").ratio("52", "100"));
    world.stored("round-2025", AFigure.of("STAF").ratio("5", "100"));
    world.stored("round-2025", AFigure.of("TIME").value("9").denominator("20"));
    world.stored("round-2025", AFigure.of("ADOP").value("1"));
    world.stored("round-2026", AFigure.of("PLAN").ratio("61", "100"));

    world.participantWas("round-2025", ParticipantState.VALIDATED);
    publish2025("49.96", "50", "50.04");

    assertThat(codes(), is(empty()));
  }

  private void publish2025(String q1, String median, String q3) {
    world.results.clear("r25");
    world.results.writeGroups(
        "r25",
        Map.of(
            PeerGroup.ALL,
            List.of(
                new GroupStatistics(
                    "PLAN",
                    PeerGroup.ALL,
                    OptionalInt.of(12),
                    OptionalDouble.empty(),
                    OptionalDouble.of(Double.parseDouble(q1)),
                    OptionalDouble.of(Double.parseDouble(median)),
                    OptionalDouble.of(Double.parseDouble(q3)),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    Map.of(),
                    Optional.empty()))));
  }

  private static FormRequest near(String member) {
    return new FormRequest(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(member));
  }

  private List<String> codes() {
    return world.form(KARI).findings().stream().map(f -> f.code()).toList();
  }
}
