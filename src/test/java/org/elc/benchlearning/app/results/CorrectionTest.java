package org.elc.benchlearning.app.results;

import static org.elc.benchlearning.app.results.ResultWorld.asking;
import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.round.RoundWorld.FACILITATOR;
import static org.elc.benchlearning.app.round.RoundWorld.MEMBER_NO_1;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertThrows;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.entry.Corrections;
import org.elc.benchlearning.app.entry.FieldInput;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.results.Results.Revision;
import org.elc.benchlearning.app.round.run.RoundClock;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.Correction.State;
import org.elc.benchlearning.core.entry.NumberReader;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.view.Language;
import org.junit.Test;

/** Corrections of the published round r25, from asking to the next revision of its results. */
public class CorrectionTest {
  private static final NumberReader NUMBERS = NumberReader.in(Language.EN.notation());
  private static final PeerGroup NORWAY = PeerGroup.of(PeerGroup.Trait.COUNTRY, "NO");
  private static final PeerGroup SWEDEN = PeerGroup.of(PeerGroup.Trait.COUNTRY, "SE");

  private final ResultWorld of = new ResultWorld();
  private final Corrections corrections = of.world.correcting();

  @Test
  public void anApprovedCorrectionShowsAtOnceToItsOwnReadersOnly() {
    List<GroupStatistics> before = statistics(PeerGroup.ALL);

    correct("no-1", "99");
    of.world.roundClock().advance();

    assertThat(own("no-1").value(), is(OptionalDouble.of(99)));
    assertThat(own("no-1").position().orElseThrow().value(), is(5.0));
    assertThat(statistics(PeerGroup.ALL), is(before));
    assertThat(revision(), is("r25.1"));
  }

  @Test
  public void fewerMembersThanKChangeNothing() {
    correct("no-1", "90");
    correct("no-2", "91");
    correct("no-3", "92");
    correct("no-4", "93");
    correct("no-4", "94");

    of.world.roundClock().advance();

    assertThat(revision(), is("r25.1"));
    assertThrows(NotAllowed.class, () -> of.world.commands().correct(OFFICE, "r25", 1));
  }

  /** Beside a round with deleted figures nothing new is said, however often the job comes. */
  @Test
  public void whatMayNotShowIsComputedOnceUntilSomethingElseIsApproved() {
    of.collect("again25", 2025, 0);
    of.world.clock.set("2026-03-01T10:00:00Z");
    of.world.roundClock().advance();
    of.world.deletions.delete(
        "again25", List.of(ParticipantId.whole("no-8")), List.of(), of.world.clock.instant());
    correctFive();
    AtomicInteger asked = new AtomicInteger();
    RoundClock clock = of.world.roundClock(counting(asked));

    clock.advance();
    int once = asked.getAndSet(0);
    clock.advance();
    int again = asked.getAndSet(0);
    correct("no-6", "96");
    clock.advance();

    assertThat(once, is(greaterThan(0)));
    assertThat(again, is(0));
    assertThat(asked.get(), is(greaterThan(0)));
    assertThat(revision(), is("r25.1"));
  }

  private ResultStore counting(AtomicInteger asked) {
    return (ResultStore)
        Proxy.newProxyInstance(
            ResultStore.class.getClassLoader(),
            new Class<?>[] {ResultStore.class},
            (proxy, method, arguments) -> {
              asked.incrementAndGet();
              return method.invoke(of.world.results, arguments);
            });
  }

  @Test
  public void anotherKThatIsSetAfterwardsChangesNothingForThisRound() {
    of.world.settings.save(Setting.SMALLEST_GROUP, "3");
    correct("no-1", "90");
    correct("no-2", "91");
    correct("no-3", "92");
    of.world.roundClock().advance();
    assertThat(revision(), is("r25.1"));

    of.world.settings.save(Setting.SMALLEST_GROUP, "8");
    correct("no-4", "93");
    correct("no-5", "94");
    of.world.roundClock().advance();

    assertThat(revision(), is("r25.2"));
  }

  @Test
  public void kMembersMakeTheNextRevision() {
    GroupStatistics all = statistics(PeerGroup.ALL).get(0);
    List<GroupStatistics> other = statistics(PeerGroup.ALL).subList(1, 2);
    correctFive();

    List<RoundClock.Outcome> outcomes = of.world.roundClock().advance();

    assertThat(
        outcomes,
        contains(
            new RoundClock.Outcome(
                "r25", RoundClock.Result.MOVED, Optional.empty(), Optional.empty())));
    assertThat(revision(), is("r25.2"));
    assertThat(statistics(PeerGroup.ALL).get(0), is(not(all)));
    assertThat(statistics(PeerGroup.ALL).subList(1, 2), is(other));
    assertThat(own("no-1").value(), is(OptionalDouble.of(91)));
    assertThat(of.world.roundClock().advance(), is(empty()));
  }

  /** What is left of the whole without Norway would tell of the one Swede. */
  @Test
  public void oneCorrectionElsewhereKeepsTheCountryAsItWas() {
    List<GroupStatistics> norway = statistics(NORWAY);
    GroupStatistics all = statistics(PeerGroup.ALL).get(0);
    correctFive();
    correct("se-1", "1");

    of.world.roundClock().advance();

    assertThat(revision(), is("r25.2"));
    assertThat(statistics(PeerGroup.ALL).get(0), is(not(all)));
    assertThat(statistics(NORWAY), is(norway));
  }

  @Test
  public void whatWasHiddenStaysHidden() {
    List<GroupStatistics> sweden = statistics(SWEDEN);
    correctFive();

    of.world.roundClock().advance();

    assertThat(statistics(SWEDEN), is(sweden));
  }

  @Test
  public void theLogTellsHowManyAndNothingElse() {
    correctFive();
    of.world.roundClock().advance();
    correct("no-6", "77");

    assertThat(
        of.results().revisions(FACILITATOR, "r25"),
        contains(new Revision(1, 0), new Revision(2, 5)));
    assertThat(corrections.list(MEMBER_NO_1, "r25"), hasSize(1));
    assertThat(corrections.list(COORDINATOR_NO, "r25"), hasSize(6));
    assertThat(corrections.list(FACILITATOR, "r25"), is(empty()));
    assertThrows(NotFound.class, () -> corrections.list(Actor.ANONYMOUS, "r25"));
  }

  @Test
  public void aRunThatDiesIsTakenUpAgain() {
    correctFive();
    List<GroupStatistics> before = statistics(PeerGroup.ALL);
    of.world.rounds.beforeTheNextLock(
        () -> {
          throw new IllegalStateException("died");
        });

    of.world.roundClock().advance();
    assertThat(revision(), is("r25.1"));
    assertThat(statistics(PeerGroup.ALL), is(before));

    of.world.roundClock().advance();
    assertThat(revision(), is("r25.2"));
  }

  @Test
  public void aCorrectionThatComesInMeanwhileIsNotLost() {
    correctFive();
    of.world.rounds.beforeTheNextLock(() -> correct("no-6", "88"));

    List<RoundClock.Outcome> outcomes = of.world.roundClock().advance();
    assertThat(outcomes.get(0).result(), is(RoundClock.Result.BUSY));
    assertThat(revision(), is("r25.1"));

    of.world.roundClock().advance();
    assertThat(of.results().revisions(OFFICE, "r25").get(1).members(), is(6));
  }

  @Test
  public void aRefusedCorrectionChangesNothing() {
    Correction asked = ask(MEMBER_NO_1, "no-1", "99");

    corrections.decide(COORDINATOR_NO, "r25", asked.id(), State.REFUSED, "not so");

    assertThat(own("no-1").value(), is(OptionalDouble.of(5)));
    assertThrows(
        Conflict.class,
        () -> corrections.decide(OFFICE, "r25", asked.id(), State.APPROVED, "after all"));
  }

  @Test
  public void theLinkStaysUnlessItWouldBeShownToWhoDidNotSeeIt() {
    of.world.figures.saveAll(
        "r25",
        Map.of(
            ParticipantId.whole("no-1"),
            List.of(AFigure.of("A").ratio("1", "3").evidence("/our-list").build())),
        new Change("kari", of.world.clock.instant()));

    assertThat(evidenceAfter("2", "3"), is("/our-list"));
    assertThat(evidenceAfter("5", "10"), is(""));
  }

  /** Of the link when the office asked, and the coordinator approved. */
  private String evidenceAfter(String numerator, String denominator) {
    ParticipantId id = ParticipantId.whole("no-1");
    int version = of.world.figures.figure("r25", id, "A").orElseThrow().version();
    FieldInput input =
        new FieldInput("A", numerator, denominator, "", Optional.empty(), "", "", version);
    Correction asked = corrections.request(OFFICE, "r25", id, input, NUMBERS, "counted again");
    corrections.decide(OFFICE, "r25", asked.id(), State.APPROVED, "yes");
    return of.world.figures.figure("r25", id, "A").orElseThrow().figure().evidence();
  }

  @Test
  public void onlyThoseWhoMayAskAndDecideDo() {
    assertThrows(NotAllowed.class, () -> ask(ResultWorld.person("no-1"), "no-1", "99"));
    assertThrows(NotAllowed.class, () -> ask(COORDINATOR_NO, "no-1", "99"));
    assertThrows(NotFound.class, () -> ask(MEMBER_NO_1, "no-2", "99"));
    assertThrows(NotFound.class, () -> ask(FACILITATOR, "no-1", "99"));
    Correction asked = ask(MEMBER_NO_1, "no-1", "99");

    assertThrows(
        NotAllowed.class,
        () -> corrections.decide(MEMBER_NO_1, "r25", asked.id(), State.APPROVED, "mine"));
    assertThrows(
        NotFound.class,
        () ->
            corrections.decide(
                ResultWorld.COORDINATOR_SE, "r25", asked.id(), State.APPROVED, "theirs"));
    assertThrows(
        NotFound.class,
        () -> corrections.decide(OFFICE, "r24", asked.id(), State.APPROVED, "other round"));
    assertThrows(NotAllowed.class, () -> of.world.commands().correct(COORDINATOR_NO, "r25", 1));
  }

  @Test
  public void whatCannotBeACorrectionIsRefused() {
    assertThrows(Invalid.class, () -> ask(OFFICE, "no-1", "5"));
    assertThrows(Invalid.class, () -> ask(OFFICE, "no-1", "101"));
    assertThrows(
        Invalid.class,
        () ->
            corrections.request(
                OFFICE, "r25", ParticipantId.whole("no-1"), input("no-1", "7"), NUMBERS, " "));
    assertThrows(NotAllowed.class, () -> ask(OFFICE, "no-9", "7"));
    ask(OFFICE, "no-1", "7");
    assertThrows(Conflict.class, () -> ask(OFFICE, "no-1", "8"));
  }

  private void correctFive() {
    for (int i = 1; i <= 5; i++) {
      correct("no-" + i, Integer.toString(90 + i));
    }
  }

  private void correct(String member, String percent) {
    Correction asked = ask(OFFICE, member, percent);
    corrections.decide(OFFICE, "r25", asked.id(), State.APPROVED, "counted again");
  }

  private Correction ask(Actor actor, String member, String percent) {
    ParticipantId id = ParticipantId.whole(member);
    return corrections.request(
        actor, "r25", id, input(member, percent), NUMBERS, "wrong numerator");
  }

  private FieldInput input(String member, String percent) {
    int version =
        of.world
            .figures
            .figure("r25", ParticipantId.whole(member), "A")
            .map(StoredFigure::version)
            .orElse(0);
    return new FieldInput("A", percent, "100", "", Optional.empty(), "", "", version);
  }

  private List<GroupStatistics> statistics(PeerGroup group) {
    return of.results().statistics(OFFICE, "r25", group, Optional.empty());
  }

  private Comparison.Row own(String member) {
    return of.comparisons()
        .compare(ResultWorld.person(member), asking("r25", "", ""))
        .rows()
        .get(0);
  }

  private String revision() {
    return of.world.stored("r25").revision().orElseThrow();
  }
}
