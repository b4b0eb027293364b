package org.elc.benchlearning.view.office;

import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elc.benchlearning.app.admin.PersonalData.Dossier;
import org.elc.benchlearning.app.admin.SubjectNames.Names;
import org.elc.benchlearning.app.port.TraceStore.Kind;
import org.elc.benchlearning.app.port.TraceStore.Role;
import org.elc.benchlearning.app.port.TraceStore.Subject;
import org.elc.benchlearning.app.port.TraceStore.Trace;
import org.elc.benchlearning.view.Language;
import org.junit.Test;

public class PersonsPageTest {
  private static final Subject MEMBER = new Subject(Kind.MEMBER, "no-1");
  private static final Names NAMES =
      new Names(
          new TreeMap<>(Map.of("annual-2026", "Year 2026")),
          new TreeMap<>(Map.of("no-1", "Solvang")));

  @Test
  public void whatSomebodyDidOftenIsOneRow() {
    List<List<String>> rows =
        rows(
            changed("2026-03-28T23:30:00Z", "no-1"),
            changed("2026-03-29T01:30:00Z", "no-2/day"),
            changed("2026-03-29T00:30:00Z", "no-1"),
            new Trace(Role.MEMBERS_PERSON, Map.of(), of(MEMBER), Optional.empty()),
            new Trace(Role.NOTIFIED, Map.of(), of(), at("2026-06-01T10:00:00Z")));

    // The clocks of Oslo go forward between the first and the last figure.
    assertThat(
        rows,
        contains(
            List.of("Acts for a member", "once", "", "Solvang (no-1)"),
            List.of(
                "Entered a figure last",
                "3 times",
                "From 29 Mar 2026, 00:30 to 29 Mar 2026, 03:30",
                "Year 2026 (annual-2026); Solvang (no-1); no-2/day"),
            List.of("Got a notification", "once", "1 Jun 2026, 12:00", "")));
  }

  @Test
  public void aUnitIsCalledByItsMembersNameAndAnApplicantByItsOwnWords() {
    Trace unit = changed("2026-03-28T23:30:00Z", "no-1/day");
    Trace applicant =
        new Trace(
            Role.APPLICANT, Map.of(), of(new Subject(Kind.ORGANISATION, "no-1")), Optional.empty());

    assertThat(rows(unit).get(0).get(3), is("Year 2026 (annual-2026); Solvang (no-1/day)"));
    assertThat("no key, though it reads like one", rows(applicant).get(0).get(3), is("no-1"));
  }

  @Test
  public void theZoneOfTheMomentsIsInTheHead() {
    assertThat(table().columns().get(2), is("When (Europe/Oslo)"));
  }

  private static List<List<String>> rows(Trace... traces) {
    return table(traces).rows().stream()
        .map(
            row ->
                List.of(
                    row.head().text(),
                    row.cells().get(0).text(),
                    row.cells().get(1).text(),
                    row.cells().get(2).text()))
        .toList();
  }

  private static Part.Table table(Trace... traces) {
    AdminDesk admin = new AdminDesk(new Desk(OFFICE, Language.EN, "/confluence"));
    return new PersonsPage(admin, ZoneId.of("Europe/Oslo"), NAMES)
        .of("kari", Optional.of(new Dossier("key-1", List.of(traces)))).parts().stream()
            .filter(Part.Table.class::isInstance)
            .map(Part.Table.class::cast)
            .findFirst()
            .orElseThrow();
  }

  private static Trace changed(String moment, String participant) {
    Subject round = new Subject(Kind.ROUND, "annual-2026");
    return new Trace(
        Role.CHANGED_FIGURE,
        Map.of(),
        of(round, new Subject(Kind.MEMBER, participant)),
        at(moment));
  }

  private static TreeSet<Subject> of(Subject... subjects) {
    return new TreeSet<>(List.of(subjects));
  }

  private static Optional<Instant> at(String moment) {
    return Optional.of(Instant.parse(moment));
  }
}
