package org.elc.benchlearning.app.notice;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.port.GroupDirectory;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.notice.Audience;
import org.junit.Before;
import org.junit.Test;

public class RecipientsTest {
  private final RoundWorld world = new RoundWorld();
  private final InMemoryPeopleStore people = new InMemoryPeopleStore();
  private final Recipients recipients =
      new Recipients(
          people,
          new Groups(
              Map.of(
                  "elc-office", Set.of("chief"),
                  "elc-coordinators-no", Set.of("nora"),
                  "elc-coordinators-se", Set.of())),
          world.rounds,
          world.settings);

  @Before
  public void peopleOfThreeMembers() {
    people.assign("no-1", "kari", MemberRole.EDITOR);
    people.assign("no-1", "knut", MemberRole.READER);
    people.assign("no-2", "rolf", MemberRole.READER);
    people.assign("se-gone", "gunn", MemberRole.EDITOR);
  }

  @Test
  public void aMembersPeopleAreAllOfThemAndItsEditorsThose() {
    assertThat(recipients.of(Audience.people("no-1")), is(Set.of("kari", "knut")));
    assertThat(recipients.of(Audience.editors("no-1")), is(Set.of("kari")));
  }

  @Test
  public void whereNobodyMayEnterFiguresTheReadersAreTold() {
    assertThat(recipients.of(Audience.editors("no-2")), is(Set.of("rolf")));
  }

  @Test
  public void theOfficeIsToldWhereNobodyCoordinates() {
    assertThat(recipients.of(Audience.coordinators("NO")), is(Set.of("nora")));
    assertThat("an empty group", recipients.of(Audience.coordinators("SE")), is(Set.of("chief")));
    assertThat("no group", recipients.of(Audience.coordinators("LT")), is(Set.of("chief")));
    assertThat(recipients.of(Audience.office()), is(Set.of("chief")));
  }

  @Test
  public void ofARoundThoseOfItsParticipants() {
    world.open("r");

    assertThat(recipients.of(Audience.participants("r")), is(Set.of("kari", "knut", "rolf")));
  }

  /** A group may be there and have nobody in it. */
  private record Groups(Map<String, Set<String>> people) implements GroupDirectory {
    @Override
    public Set<String> groupsOf(String userKey) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Set<String>> peopleIn(String group) {
      return Optional.ofNullable(people.get(group));
    }
  }
}
