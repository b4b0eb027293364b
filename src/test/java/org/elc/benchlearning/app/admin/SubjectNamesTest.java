package org.elc.benchlearning.app.admin;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.elc.benchlearning.app.admin.PersonalData.Dossier;
import org.elc.benchlearning.app.port.TraceStore.Kind;
import org.elc.benchlearning.app.port.TraceStore.Role;
import org.elc.benchlearning.app.port.TraceStore.Subject;
import org.elc.benchlearning.app.port.TraceStore.Trace;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.membership.Member;
import org.junit.Test;

public class SubjectNamesTest {
  private final RoundWorld world = new RoundWorld();
  private final SubjectNames names =
      new SubjectNames(world.members, world.rounds, world.calendar());

  @Test
  public void whatTheRowsAreAboutIsNamedAndNothingElse() {
    world.open("2025");
    world.open("2026");

    SubjectNames.Names found = of(new Subject(Kind.ROUND, "2026"), member("no-1/day"));

    assertThat(found.rounds(), is(Map.of("2026", "Round 2026")));
    assertThat(found.members(), is(Map.of("no-1", stored("no-1").name())));
  }

  @Test
  public void whatIsGoneAndWhoHasLeftHaveNoName() {
    LocalDate today = world.calendar().today();
    Member leaver = stored("no-1").withLeft(Optional.of(today));
    Member staying = stored("no-2").withLeft(Optional.of(today.plusDays(1)));
    world.members.save(List.of(leaver, staying));

    SubjectNames.Names found =
        of(member("no-1"), member("no-2"), member("no-gone"), new Subject(Kind.ROUND, "gone"));

    assertThat(found.members().keySet(), is(new TreeSet<>(List.of("no-2"))));
    assertThat(found.rounds(), is(Map.of()));
  }

  private SubjectNames.Names of(Subject... subjects) {
    Trace trace =
        new Trace(Role.DID_AUDITED, Map.of(), new TreeSet<>(List.of(subjects)), Optional.empty());
    return names.of(new Dossier("kari", List.of(trace)));
  }

  private static Subject member(String key) {
    return new Subject(Kind.MEMBER, key);
  }

  private Member stored(String key) {
    return world.members.find(key).orElseThrow();
  }
}
