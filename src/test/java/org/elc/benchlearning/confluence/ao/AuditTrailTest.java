package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.AuditTrail;
import org.elc.benchlearning.app.port.AuditTrail.Filter;
import org.elc.benchlearning.app.port.AuditTrail.Line;
import org.elc.benchlearning.core.entry.Figure;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every {@link AuditTrail} does. */
@RunWith(Parameterized.class)
public class AuditTrailTest {
  private static final long END = Long.MAX_VALUE;
  private static final Set<AuditKind> ANY = Filter.ALL.kinds();
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00.123Z");
  private static final Figure BEFORE = figure("3.50", "note\nof two lines");
  private static final Figure AFTER = figure("4", "");

  @Rule public final Stores stores;
  private final AuditTrail trail;

  @Parameters(name = "{0}")
  public static Stores.Kind[] kinds() {
    return Stores.Kind.values();
  }

  public AuditTrailTest(Stores.Kind kind) {
    stores = new Stores(kind);
    trail = stores.trail();
  }

  @Test
  public void everyPartOfALineComesBack() {
    AuditEvent figure =
        new AuditEvent(
            NOON,
            Optional.of("eva"),
            AuditKind.FIGURE_SAVED,
            new Subject("2025", "fjord", "NO", "fjord/north", Optional.empty()),
            Change.of(BEFORE, AFTER),
            "räknat om\tav oss");
    AuditEvent person =
        new AuditEvent(
            NOON,
            Optional.empty(),
            AuditKind.PERSON_ASSIGNED,
            new Subject("", "fjord", "NO", "", Optional.of("jon")),
            Change.of("role", "", "EDITOR"),
            "");
    AuditEvent bare =
        new AuditEvent(
            NOON, Optional.of("eva"), AuditKind.EXPORT_MADE, Subject.SITE, Change.NONE, "");

    trail.record(List.of(figure, person, bare));

    assertThat(events(Filter.ALL), contains(bare, person, figure));
    assertThat(trail.tampered(), is(empty()));
  }

  @Test
  public void linesArePagedFromTheNewest() {
    for (int i = 0; i < 7; i++) {
      trail.record(at(NOON.plusSeconds(i), "fjord", "NO"));
    }

    List<Line> first = trail.newest(Filter.ALL, END, 3);
    List<Line> second = trail.newest(Filter.ALL, first.get(2).order(), 3);
    List<Line> third = trail.newest(Filter.ALL, second.get(2).order(), 3);

    List<Instant> seen = new ArrayList<>();
    List.of(first, second, third).forEach(page -> page.forEach(l -> seen.add(l.event().at())));
    assertThat(
        seen,
        is(
            List.of(6, 5, 4, 3, 2, 1, 0).stream()
                .map(i -> NOON.plusSeconds(i.longValue()))
                .toList()));
  }

  @Test
  public void everyFilterNarrows() {
    AuditEvent fjord = at(NOON, "fjord", "NO");
    AuditEvent coast = at(NOON.plusSeconds(10), "coast", "PT");
    AuditEvent closed =
        new AuditEvent(
            NOON.plusSeconds(20),
            Optional.empty(),
            AuditKind.ROUND_MOVED,
            new Subject("2025", "", "", "", Optional.empty()),
            Change.of("state", "OPEN", "CLOSED"),
            "");
    trail.record(List.of(fjord, coast, closed));

    assertThat(
        events(new Filter(Set.of(AuditKind.ROUND_MOVED), none(), Set.of(), Set.of(), no(), no())),
        contains(closed));
    assertThat(
        events(new Filter(ANY, Optional.of("2025"), Set.of(), Set.of(), no(), no())),
        contains(closed));
    assertThat(
        events(new Filter(ANY, none(), Set.of("fjord"), Set.of(), no(), no())), contains(fjord));
    assertThat(
        events(new Filter(ANY, none(), Set.of(), Set.of("PT", "NO"), no(), no())),
        contains(coast, fjord));
    assertThat(
        events(
            new Filter(
                ANY,
                none(),
                Set.of(),
                Set.of(),
                Optional.of(NOON.plusSeconds(10)),
                Optional.of(NOON.plusSeconds(20)))),
        contains(coast));
  }

  @Test
  public void withoutAKindThereIsNoLine() {
    trail.record(at(NOON, "fjord", "NO"));

    assertThat(events(new Filter(Set.of(), none(), Set.of(), Set.of(), no(), no())), is(empty()));
  }

  @Test
  public void anIdLeadsToItsLineAndTellsNothingOfOthers() {
    trail.record(
        List.of(at(NOON, "fjord", "NO"), at(NOON, "fjord", "NO"), at(NOON, "coast", "PT")));

    List<Line> lines = trail.newest(Filter.ALL, END, 10);

    for (Line line : lines) {
      assertThat(trail.order(line.id()).getAsLong(), is(line.order()));
      assertThat(List.of(line.id().split("[.-]")), not(hasItem(Long.toString(line.order()))));
    }
    assertThat(lines.stream().map(Line::id).distinct().count(), is(3L));
    for (String none :
        List.of("", "1000", "x", "\u0000", lines.get(0).id() + "x", "9".repeat(60))) {
      assertThat(trail.order(none), is(OptionalLong.empty()));
    }
  }

  @Test
  public void whatCannotBeStoredFindsNothing() {
    trail.record(at(NOON, "fjord", "NO"));

    assertThat(
        events(new Filter(ANY, Optional.of("\u0000"), Set.of(), Set.of(), no(), no())),
        is(empty()));
  }

  @Test
  public void anErasedPersonBecomesATokenEverywhereAndNobodyElseDoes() {
    AuditEvent byEva = at(NOON, "fjord", "NO");
    AuditEvent aboutEva =
        new AuditEvent(
            NOON,
            Optional.of("jon"),
            AuditKind.PERSON_REMOVED,
            new Subject("", "fjord", "NO", "", Optional.of("eva")),
            Change.NONE,
            "");
    trail.record(List.of(byEva, aboutEva));

    int changed = trail.anonymise("eva", "7f");

    assertThat(changed, is(2));
    List<AuditEvent> now = events(Filter.ALL);
    assertThat(now.get(1).who(), is(Optional.of("erased|7f")));
    assertThat(now.get(0).subject().person(), is(Optional.of("erased|7f")));
    assertThat(now.get(0).who(), is(Optional.of("jon")));
    assertThat(trail.tampered(), is(empty()));
  }

  private List<AuditEvent> events(Filter filter) {
    return trail.newest(filter, END, 100).stream().map(Line::event).toList();
  }

  private static AuditEvent at(Instant at, String member, String country) {
    return new AuditEvent(
        at,
        Optional.of("eva"),
        AuditKind.FIGURE_SAVED,
        new Subject("2024", member, country, member, Optional.empty()),
        Change.of(BEFORE, AFTER),
        "");
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static Optional<Instant> no() {
    return Optional.empty();
  }

  private static Figure figure(String numerator, String note) {
    return new Figure(
        "STA1",
        Optional.of(new BigDecimal(numerator)),
        Optional.of(new BigDecimal("40")),
        Optional.empty(),
        Optional.empty(),
        note,
        "https://example.org/a?b=c");
  }

  @Test
  public void whatIsImportedTogetherIsALineForEachFigure() {
    List<AuditEvent> imported = new ArrayList<>();
    for (String member : List.of("fjord", "coast")) {
      for (int i = 0; i < 5; i++) {
        imported.add(
            new AuditEvent(
                NOON,
                Optional.of("office"),
                AuditKind.FIGURE_IMPORTED,
                new Subject("2025", member, "NO", member, Optional.empty()),
                Change.of(figure("3", "n" + i), figure("4", "m" + i)),
                ""));
      }
    }

    trail.record(imported);

    List<AuditEvent> seen = new ArrayList<>();
    long before = END;
    for (List<Line> page = trail.newest(Filter.ALL, before, 3);
        !page.isEmpty();
        page = trail.newest(Filter.ALL, before, 3)) {
      page.forEach(line -> seen.add(0, line.event()));
      before = page.get(page.size() - 1).order();
    }
    assertThat(seen, is(imported));
    assertThat(trail.tampered(), is(empty()));
  }
}
