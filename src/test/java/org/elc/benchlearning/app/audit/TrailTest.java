package org.elc.benchlearning.app.audit;

import static org.elc.benchlearning.app.Acting.FACILITATOR;
import static org.elc.benchlearning.app.Acting.OFFICE;
import static org.elc.benchlearning.app.Acting.STRANGER;
import static org.elc.benchlearning.app.Acting.coordinator;
import static org.elc.benchlearning.app.Acting.readerOf;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.AuditTrail.Line;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.entry.Figure;
import org.junit.Test;

public class TrailTest {
  private static final Actor ADMIN = Actor.member("key-admin", Map.of());
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
  private static final Change SAVED = Change.of(figure("10", "90"), figure("11", "90"));

  private final RoundWorld world = new RoundWorld();
  private final Trail trail =
      new Trail(world.trail, world.members, "key-admin"::equals, world.settings);

  private void note(AuditKind kind, String round, String member, String country, Change change) {
    Subject subject = new Subject(round, member, country, "", Optional.empty());
    int second = world.trail.events().size();
    world.trail.record(
        new AuditEvent(
            NOON.plusSeconds(second), Optional.of("eva"), kind, subject, change, "because"));
  }

  private void oneLineOfEachArea() {
    note(AuditKind.FIGURE_SAVED, "r26", "no-1", "NO", SAVED);
    note(AuditKind.ROUND_MOVED, "r26", "", "", Change.NONE);
    note(AuditKind.ROUND_MOVED, "no26", "", "NO", Change.NONE);
    note(AuditKind.MEMBER_CHANGED, "", "no-1", "NO", Change.NONE);
    note(AuditKind.APPLICATION_DECIDED, "", "", "NO", Change.NONE);
    note(AuditKind.PERSON_ASSIGNED, "", "no-1", "NO", Change.NONE);
    note(AuditKind.CATALOGUE_EDITED, "", "", "", Change.NONE);
    note(AuditKind.SETTING_CHANGED, "", "", "", Change.NONE);
    note(AuditKind.EXPORT_MADE, "", "", "", Change.NONE);
    note(AuditKind.PROPOSAL_MADE, "", "", "NO", Change.NONE);
  }

  private List<Line> lines(Actor actor, TrailQuestion question) {
    return trail.newest(actor, question, 100).lines();
  }

  private List<Long> ids(Actor actor) {
    return lines(actor, TrailQuestion.ALL).stream().map(Line::order).toList();
  }

  @Test
  public void everybodyReadsTheLinesOfWhatConcernsThem() {
    oneLineOfEachArea();

    assertThat(ids(OFFICE), contains(10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L));
    assertThat(ids(coordinator("NO")), contains(10L, 6L, 5L, 4L, 3L, 1L));
    assertThat(ids(coordinator("SE")), is(empty()));
    assertThat("their own people are told to supervisors", ids(readerOf("no-1")), contains(4L, 1L));
    assertThat(ids(readerOf("no-2")), is(empty()));
    assertThat("and no figures", ids(ADMIN), contains(9L, 8L, 6L));
  }

  @Test
  public void toOthersThereIsNoTrail() {
    for (Actor actor : List.of(Actor.ANONYMOUS, STRANGER, FACILITATOR)) {
      assertThrows(NotFound.class, () -> lines(actor, TrailQuestion.ALL));
    }
  }

  @Test
  public void theLinesOfAMemberThatIsHiddenAreLikeThoseOfNone() {
    oneLineOfEachArea();

    for (String key : List.of("no-1", "no-99")) {
      assertThat(lines(readerOf("no-2"), TrailQuestion.ALL.of(key)), is(empty()));
      assertThat(lines(coordinator("SE"), TrailQuestion.ALL.of(key)), is(empty()));
    }
    assertThat(lines(coordinator("NO"), TrailQuestion.ALL.of("no-1")).size(), is(3));
  }

  @Test
  public void howManyLinesAHiddenMemberHasIsNotToldByWhetherThereAreMore() {
    IntStream.range(0, 60).forEach(i -> note(AuditKind.FIGURE_SAVED, "r26", "no-1", "NO", SAVED));
    IntStream.range(0, 60)
        .forEach(i -> note(AuditKind.PERSON_ASSIGNED, "", "no-1", "NO", Change.NONE));

    for (Actor actor : List.of(readerOf("no-2"), coordinator("SE"))) {
      Trail.Page hidden = trail.newest(actor, TrailQuestion.ALL.of("no-1"), 1);
      assertThat(hidden, is(trail.newest(actor, TrailQuestion.ALL.of("no-99"), 1)));
      assertThat(hidden.older(), is(Optional.empty()));
    }
    TrailQuestion saved =
        new TrailQuestion(Optional.of("no-1"), Optional.empty(), "", "figure-saved", "", "", "");
    assertThat("no figures", trail.newest(ADMIN, saved, 1).older(), is(Optional.empty()));
  }

  @Test
  public void aKindThatIsInNoAskedAreaFindsNothing() {
    oneLineOfEachArea();
    TrailQuestion nothing =
        new TrailQuestion(
            Optional.of("no-1"), Optional.empty(), "figures", "member-changed", "", "", "");

    assertThat(lines(OFFICE, nothing), is(empty()));
  }

  @Test
  public void aMemberThatMovesTakesItsLinesAlong() {
    note(AuditKind.FIGURE_SAVED, "r26", "no-1", "SE", SAVED);

    assertThat("was in Sweden", ids(coordinator("SE")), is(empty()));
    assertThat(lines(coordinator("NO"), TrailQuestion.ALL.of("no-1")).size(), is(1));
  }

  @Test
  public void aFigureOfFewPersonsIsToldToItsOwnerOnly() {
    note(
        AuditKind.CORRECTION_ASKED,
        "r26",
        "no-1",
        "NO",
        Change.of(figure("2", "3"), figure("20", "30")));

    AuditEvent own = lines(readerOf("no-1"), TrailQuestion.ALL).get(0).event();
    AuditEvent seen = lines(coordinator("NO"), TrailQuestion.ALL).get(0).event();

    assertThat(own.change(), is(Change.of(figure("2", "3"), figure("20", "30"))));
    assertThat(own.why(), is("because"));
    assertThat(seen.change(), is(Change.of(Figure.suppressed("A"), figure("20", "30"))));
    assertThat(seen.why(), is(""));
  }

  @Test
  public void pagesFollowEachOtherWithoutGapsAndEnd() {
    IntStream.range(0, 25)
        .forEach(
            i -> note(AuditKind.FIGURE_SAVED, "r26", i % 3 == 0 ? "no-1" : "se-1", "NO", SAVED));

    List<Long> seen = new ArrayList<>();
    Optional<TrailQuestion> next = Optional.of(TrailQuestion.ALL);
    while (next.isPresent()) {
      Trail.Page page = trail.newest(coordinator("NO"), next.get(), 4);
      page.lines().forEach(line -> seen.add(line.order()));
      next = page.older();
    }

    assertThat(seen, is(List.of(25L, 22L, 19L, 16L, 13L, 10L, 7L, 4L, 1L)));
  }

  @Test
  public void somebodyWithSeveralPartsReadsEachLineOnce() {
    oneLineOfEachArea();
    Actor both =
        new Actor(
            Optional.of("key-both"),
            new java.util.TreeMap<>(Map.of("no-1", MemberRole.EDITOR)),
            java.util.Set.of("NO"),
            false,
            false);

    assertThat(ids(both), contains(10L, 6L, 5L, 4L, 3L, 1L));
  }

  @Test
  public void kindAndTimeNarrow() {
    oneLineOfEachArea();
    TrailQuestion rounds =
        new TrailQuestion(
            Optional.empty(), Optional.of("r26"), "rounds", "", "2026-05-01", "2026-05-01", "");
    TrailQuestion later =
        new TrailQuestion(
            Optional.empty(), Optional.empty(), "", "", "2026-05-01T12:00:07Z", "", "");

    assertThat(lines(OFFICE, rounds).stream().map(Line::order).toList(), contains(2L));
    assertThat(lines(OFFICE, later).stream().map(Line::order).toList(), contains(10L, 9L, 8L));
  }

  @Test
  public void everythingThatCannotBeUnderstoodIsNamed() {
    TrailQuestion bad =
        new TrailQuestion(Optional.empty(), Optional.empty(), "x", "y", "soon", "1.1.2026", "z");

    Invalid refused = assertThrows(Invalid.class, () -> lines(OFFICE, bad));

    assertThat(
        refused.problems().stream().map(Problem::field).toList(),
        contains("kind", "area", "from", "until"));
  }

  @Test
  public void aPlaceThatIsNotInTheTrailIsRefused() {
    oneLineOfEachArea();
    TrailQuestion gone =
        new TrailQuestion(Optional.empty(), Optional.empty(), "", "", "", "", "line-99");

    Invalid refused = assertThrows(Invalid.class, () -> lines(OFFICE, gone));

    assertThat(refused.problems().get(0).field(), is("before"));
  }

  @Test
  public void aYearThatNoClockCountsIsRefusedAndBreaksNothing() {
    for (String far : List.of("+999999999-12-30", "+1000000000-12-31T23:59:59Z", "-0001-01-01")) {
      TrailQuestion question =
          new TrailQuestion(Optional.empty(), Optional.empty(), "", "", far, far, "");

      Invalid refused = assertThrows(far, Invalid.class, () -> lines(OFFICE, question));

      assertThat(
          refused.problems().stream().map(Problem::field).toList(), contains("from", "until"));
    }
  }

  private static Figure figure(String numerator, String denominator) {
    return new Figure(
        "A",
        Optional.of(new BigDecimal(numerator)),
        Optional.of(new BigDecimal(denominator)),
        Optional.empty(),
        Optional.empty(),
        "",
        "");
  }
}
