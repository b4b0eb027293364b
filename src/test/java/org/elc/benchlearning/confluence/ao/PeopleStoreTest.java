package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.port.PeopleStore;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every {@link PeopleStore} does. */
@RunWith(Parameterized.class)
public class PeopleStoreTest {
  private static final String EVA = "8a7f808978bf2a3d0178bf2b1c3a0001";
  private static final String JON = "8a7f808978bf2a3d0178bf2b1c3a0002";

  @Rule public final Stores stores;
  private final PeopleStore people;

  @Parameters(name = "{0}")
  public static Stores.Kind[] kinds() {
    return Stores.Kind.values();
  }

  public PeopleStoreTest(Stores.Kind kind) {
    stores = new Stores(kind);
    people = stores.people();
  }

  @Test
  public void anAssignmentIsFoundFromBothSides() {
    people.assign("fjord", EVA, MemberRole.EDITOR);
    people.assign("abbey", EVA, MemberRole.READER);
    people.assign("fjord", JON, MemberRole.READER);

    assertThat(
        people.membershipsOf(EVA),
        is(Map.of("abbey", MemberRole.READER, "fjord", MemberRole.EDITOR)));
    assertThat(
        people.peopleOf("fjord"), is(Map.of(EVA, MemberRole.EDITOR, JON, MemberRole.READER)));
  }

  @Test
  public void thePeopleOfManyMembersAreFoundTogether() {
    people.assign("fjord", EVA, MemberRole.EDITOR);
    people.assign("fjord", JON, MemberRole.READER);
    people.assign("elsewhere", JON, MemberRole.EDITOR);

    assertThat(
        people.peopleOf(List.of("fjord", "nobody")),
        is(Map.of("fjord", Map.of(EVA, MemberRole.EDITOR, JON, MemberRole.READER))));
  }

  @Test
  public void assigningAgainChangesTheRole() {
    people.assign("fjord", EVA, MemberRole.EDITOR);

    people.assign("fjord", EVA, MemberRole.READER);

    assertThat(people.membershipsOf(EVA), is(Map.of("fjord", MemberRole.READER)));
  }

  @Test
  public void whoIsRemovedIsGoneFromThatMemberOnly() {
    people.assign("fjord", EVA, MemberRole.EDITOR);
    people.assign("abbey", EVA, MemberRole.EDITOR);
    people.assign("fjord", JON, MemberRole.EDITOR);

    people.remove("fjord", EVA);
    people.remove("fjord", "nobody");

    assertThat(people.membershipsOf(EVA), is(Map.of("abbey", MemberRole.EDITOR)));
    assertThat(people.peopleOf("fjord"), is(Map.of(JON, MemberRole.EDITOR)));
  }

  @Test
  public void whetherSomebodyIsAssignedFollowsEveryChange() {
    assertThat(people.isAssigned(EVA), is(false));
    people.assign("fjord", EVA, MemberRole.READER);
    assertThat(people.isAssigned(EVA), is(true));
    people.remove("fjord", EVA);
    assertThat(people.isAssigned(EVA), is(false));
  }

  @Test
  public void strangersBelongNowhere() {
    assertThat(people.membershipsOf(EVA), is(anEmptyMap()));
    assertThat(people.peopleOf("fjord"), is(anEmptyMap()));
  }
}
