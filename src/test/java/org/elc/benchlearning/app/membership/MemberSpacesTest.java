package org.elc.benchlearning.app.membership;

import static org.elc.benchlearning.app.Acting.OFFICE;
import static org.elc.benchlearning.app.Acting.coordinator;
import static org.elc.benchlearning.app.Acting.editorOf;
import static org.elc.benchlearning.app.Acting.readerOf;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.membership.MemberSpaces.State;
import org.elc.benchlearning.app.port.FixedSpaces;
import org.elc.benchlearning.app.port.SpaceDirectory.Standing;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.membership.MemberHead;
import org.junit.Test;

/** What becomes of the link between a member and its space while the wiki lives on. */
public class MemberSpacesTest {
  private final RoundWorld world = new RoundWorld();
  private final FixedSpaces wiki = new FixedSpaces().with("SOL", "OTHER");
  private final MemberSpaces spaces = world.spaces(wiki);

  private Optional<String> memberOf(Actor actor, String space) {
    return spaces.memberOf(actor, space).map(MemberHead::key);
  }

  private State state(String member) {
    return spaces.linked(OFFICE, world.members.find(member).orElseThrow()).orElseThrow().state();
  }

  private String refused(String member, String space) {
    return assertThrows(Invalid.class, () -> spaces.link(OFFICE, member, space))
        .problems()
        .get(0)
        .code();
  }

  private Instant later() {
    return world.clock.instant().plus(Duration.ofDays(1));
  }

  @Test
  public void aSpaceIsLinkedToOneMemberByItsEditorsAndSupervisors() {
    spaces.link(editorOf("no-1"), "no-1", " sol ");

    assertThat(memberOf(readerOf("no-1"), "SOL"), is(Optional.of("no-1")));
    assertThat(memberOf(OFFICE, "sol"), is(Optional.of("no-1")));
    assertThat(memberOf(coordinator("PT"), "SOL"), is(Optional.empty()));
    assertThat(refused("se-1", "SOL"), is("space-not-linkable"));
    assertThat(refused("se-1", "a b"), is("space-key"));
    assertThrows(NotAllowed.class, () -> spaces.link(readerOf("no-1"), "no-1", "OTHER"));
    assertThrows(NotFound.class, () -> spaces.link(editorOf("se-1"), "no-1", "OTHER"));

    spaces.link(OFFICE, "no-1", "");
    assertThat(memberOf(OFFICE, "SOL"), is(Optional.empty()));
  }

  @Test
  public void aSpaceThatIsNotThereIsRefusedAsOneThatIsHidden() {
    wiki.hide("OTHER");

    assertThat(refused("no-1", "NONE"), is("space-not-linkable"));
    assertThat(refused("no-1", "OTHER"), is("space-not-linkable"));
  }

  @Test
  public void aSpaceThatIsDeletedIsMissedAndBackWithItsExport() {
    spaces.link(OFFICE, "no-1", "SOL");

    wiki.remove("SOL");
    assertThat(state("no-1"), is(State.MISSING));
    assertThat(memberOf(OFFICE, "SOL"), is(Optional.empty()));

    wiki.put("SOL", Instant.EPOCH, Standing.CURRENT);
    assertThat(state("no-1"), is(State.OPEN));
    assertThat(memberOf(OFFICE, "SOL"), is(Optional.of("no-1")));
  }

  @Test
  public void anotherSpaceWithTheKeyIsNobodysUntilSomebodyLinksIt() {
    spaces.link(OFFICE, "no-1", "SOL");
    wiki.put("SOL", later(), Standing.CURRENT);

    assertThat(state("no-1"), is(State.ANOTHER));
    assertThat(memberOf(OFFICE, "SOL"), is(Optional.empty()));

    world.clock.set(later().plus(Duration.ofDays(1)).toString());
    spaces.link(OFFICE, "se-1", "SOL");
    assertThat(memberOf(OFFICE, "SOL"), is(Optional.of("se-1")));
    assertThat(state("se-1"), is(State.OPEN));
    assertThat(state("no-1"), is(State.ANOTHER));
    assertThat(refused("no-1", "SOL"), is("space-not-linkable"));
  }

  @Test
  public void linkingAgainTakesTheNewSpaceAndChangesNothingWhereItIsTheSame() {
    spaces.link(OFFICE, "no-1", "SOL");
    int lines = world.trail.events().size();
    spaces.link(OFFICE, "no-1", "SOL");
    assertThat(world.trail.events().size(), is(lines));

    wiki.put("SOL", later(), Standing.CURRENT);
    world.clock.set(later().plus(Duration.ofDays(1)).toString());
    spaces.link(OFFICE, "no-1", "SOL");
    assertThat(state("no-1"), is(State.OPEN));
  }

  @Test
  public void aRoundedClockDoesNotMakeASpaceAnotherOne() {
    spaces.link(OFFICE, "no-1", "SOL");
    wiki.put("SOL", world.clock.instant().plusSeconds(1), Standing.CURRENT);

    assertThat(state("no-1"), is(State.OPEN));
  }

  @Test
  public void anArchivedSpaceIsStillTheMembers() {
    spaces.link(OFFICE, "no-1", "SOL");
    wiki.put("SOL", Instant.EPOCH, Standing.ARCHIVED);

    assertThat(state("no-1"), is(State.ARCHIVED));
    assertThat(memberOf(OFFICE, "SOL"), is(Optional.of("no-1")));
  }

  @Test
  public void whoMayNotSeeTheSpaceIsToldTheSameAsIfItWereGone() {
    spaces.link(OFFICE, "no-1", "SOL");
    wiki.hide("SOL");

    assertThat(state("no-1"), is(State.MISSING));
  }

  @Test
  public void aCopiedSpaceIsNobodys() {
    spaces.link(OFFICE, "no-1", "SOL");
    wiki.put("COPY", later(), Standing.CURRENT);

    assertThat(memberOf(OFFICE, "COPY"), is(Optional.empty()));
  }

  @Test
  public void aRenamedMemberKeepsItsSpace() {
    spaces.link(OFFICE, "no-1", "SOL");
    var before = world.members.find("no-1").orElseThrow();
    world.members.save(
        List.of(
            new org.elc.benchlearning.core.membership.Member(
                before.key(),
                "Another name",
                before.country(),
                before.services(),
                before.sizeBand(),
                before.certificates(),
                before.units(),
                before.admitted(),
                before.left(),
                before.space())));

    assertThat(spaces.memberOf(OFFICE, "SOL").orElseThrow().name(), is("Another name"));
  }

  @Test
  public void whoChangesMembersWaitsForTheOther() {
    world.locks.heldElsewhere("members");

    assertThrows(Conflict.class, () -> spaces.link(OFFICE, "no-1", "SOL"));
  }
}
