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
import java.util.TreeSet;
import org.elc.benchlearning.app.admin.PersonalData.Dossier;
import org.elc.benchlearning.app.port.TraceStore.Role;
import org.elc.benchlearning.app.port.TraceStore.Trace;
import org.elc.benchlearning.view.Language;
import org.junit.Test;

public class PersonsPageTest {

  @Test
  public void whatSomebodyDidOftenIsOneRow() {
    List<List<String>> rows =
        rows(
            changed("2026-03-28T23:30:00Z", "annual-2026", "no-1"),
            changed("2026-03-29T01:30:00Z", "annual-2026", "no-2"),
            changed("2026-03-29T00:30:00Z", "annual-2026", "no-1"),
            new Trace(Role.MEMBERS_PERSON, Map.of(), of("no-1"), Optional.empty()),
            new Trace(Role.NOTIFIED, Map.of(), of(), at("2026-06-01T10:00:00Z")));

    // The clocks of Oslo go forward between the first and the last figure.
    assertThat(
        rows,
        contains(
            List.of("Acts for a member", "once", "", "no-1"),
            List.of(
                "Entered a figure last",
                "3 times",
                "From 29 Mar 2026, 00:30 to 29 Mar 2026, 03:30",
                "annual-2026, no-1, no-2"),
            List.of("Got a notification", "once", "1 Jun 2026, 12:00", "")));
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
    return new PersonsPage(admin, ZoneId.of("Europe/Oslo"))
        .of("kari", Optional.of(new Dossier("key-1", List.of(traces)))).parts().stream()
            .filter(Part.Table.class::isInstance)
            .map(Part.Table.class::cast)
            .findFirst()
            .orElseThrow();
  }

  private static Trace changed(String moment, String... subjects) {
    return new Trace(Role.CHANGED_FIGURE, Map.of(), of(subjects), at(moment));
  }

  private static TreeSet<String> of(String... subjects) {
    return new TreeSet<>(List.of(subjects));
  }

  private static Optional<Instant> at(String moment) {
    return Optional.of(Instant.parse(moment));
  }
}
