package org.elc.benchlearning.confluence.ao;

import static org.elc.benchlearning.app.round.RoundWorld.ratio;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.AuditTrail.Filter;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.Correction.Decision;
import org.elc.benchlearning.core.entry.Correction.State;
import org.elc.benchlearning.core.entry.Correction.Step;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What goes and what stays when figures are deleted on request; the same for every store. */
@RunWith(Parameterized.class)
public class DeletionStoreTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final ParticipantId NO_1 = ParticipantId.whole("no-1");
  private static final ParticipantId NO_2 = ParticipantId.whole("no-2");
  private static final Step BY = new Step("kari", NOW);

  @Rule public final Stores stores;

  @Parameters(name = "{0}")
  public static Stores.Kind[] kinds() {
    return Stores.Kind.values();
  }

  public DeletionStoreTest(Stores.Kind kind) {
    stores = new Stores(kind);
  }

  @Before
  public void twoParticipants() {
    stores
        .rounds()
        .saveParticipants(
            "r",
            List.of(
                Participant.invited(NO_1).withState(ParticipantState.RETURNED, "93 % is wrong"),
                Participant.invited(NO_2)));
    for (ParticipantId id : List.of(NO_1, NO_2)) {
      stores
          .figures()
          .saveAll(
              "r",
              Map.of(id, List.of(ratio("A", "93", "100"), ratio("B", "1", "2"))),
              new FigureStore.Change("kari", NOW));
      stores
          .results()
          .writePositions(
              "r.1",
              Map.of(
                  id, List.of(Position.ownValueOnly("A", PeerGroup.ALL, 93, Suppression.TOO_FEW))));
      correct(id, State.APPROVED);
      correct(id, State.REQUESTED);
    }
  }

  private void correct(ParticipantId id, State state) {
    Correction asked =
        Correction.requested(
            "r", id, ratio("A", "39", "100"), ratio("A", "93", "100"), "turned round", BY);
    Correction added = stores.corrections().add(asked);
    if (state == State.APPROVED) {
      stores
          .corrections()
          .save(List.of(added.decided(state, new Decision(BY, "so it is")).includedIn(2)));
    }
  }

  private Map<ParticipantId, Integer> delete() {
    return stores.deletions().delete("r", List.of(NO_1), List.of("r.1", "r.2"), NOW);
  }

  @Test
  public void figuresAndOwnResultsOfThatParticipantGo() {
    assertThat(stores.deletions().deleted("r"), is(empty()));
    assertThat(stores.deletions().hasDeletedSince(NOW.minusSeconds(60)), is(false));

    assertThat(delete(), is(Map.of(NO_1, 2)));

    assertThat(stores.figures().figures("r", NO_1), is(Map.of()));
    assertThat(stores.figures().figures("r", NO_2).size(), is(2));
    assertThat(stores.results().positions("r.1", List.of(NO_1, NO_2)).keySet(), is(Set.of(NO_2)));
    assertThat(stores.deletions().deleted("r"), contains(NO_1));
    assertThat(stores.deletions().deleted("other"), is(empty()));
    assertThat(stores.deletions().hasDeletedSince(NOW), is(true));
    assertThat(stores.deletions().hasDeletedSince(NOW.plusMillis(1)), is(false));
  }

  /** Else a desk would go on with what it made of them. */
  @Test
  public void itsStampIsAnotherOne() {
    Map<ParticipantId, String> before = stores.figures().stamps("r");

    delete();

    Map<ParticipantId, String> after = stores.figures().stamps("r");
    assertThat(after.get(NO_1), is(not(before.get(NO_1))));
    assertThat(after.get(NO_2), is(before.get(NO_2)));
  }

  @Test
  public void theParticipantStaysWithoutTheReasonThatItWasSentBackFor() {
    delete();

    Participant left = stores.rounds().participant("r", NO_1).orElseThrow();
    assertThat(left.state(), is(ParticipantState.RETURNED));
    assertThat(left.stateReason(), is(""));
    stores.rounds().saveParticipants("r", List.of(left.withCorrection()));
    assertThat("kept when the row is written", stores.deletions().deleted("r"), contains(NO_1));
  }

  @Test
  public void ofCorrectionsStaysThatThereWasOneAndForWhichRevision() {
    delete();

    List<Correction> own =
        stores.corrections().of("r").stream().filter(c -> c.participant().equals(NO_1)).toList();
    assertThat(own.size(), is(1));
    Correction kept = own.get(0);
    assertThat(kept.before(), is(Figure.empty("A")));
    assertThat(kept.after(), is(Figure.empty("A")));
    assertThat(kept.reason() + kept.decision().map(Decision::reason).orElse("none"), is(""));
    assertThat(kept.includedIn(), is(2));
    assertThat(kept.asked(), is(BY));
    assertThat(stores.corrections().of("r").size(), is(3));
  }

  @Test
  public void whoHadNoneIsNotRemembered() {
    delete();

    assertThat(delete(), is(Map.of()));
    assertThat(
        stores.deletions().delete("r", List.of(ParticipantId.whole("no-3")), List.of(), NOW),
        is(Map.of()));
    assertThat(stores.deletions().deleted("r"), contains(NO_1));
  }

  @Test
  public void theTrailForgetsWhatFiguresWereAndStillHolds() {
    record("r", "no-1", AuditKind.FIGURE_SAVED, saved("93"), saved("94"));
    record("r", "no-1", AuditKind.PARTICIPANT_RETURNED, Change.of("state", "A", "B"));
    record("r", "no-1", AuditKind.PARTICIPANT_SUBMITTED, Change.of("receipt", "", "123"));
    record("r", "no-2", AuditKind.FIGURE_SAVED, saved("95"));
    record("s", "no-1", AuditKind.FIGURE_SAVED, saved("96"));

    int changed = stores.trail().forgetFigures("r", "no-1");

    assertThat(changed > 0, is(true));
    assertThat(stores.trail().tampered(), is(empty()));
    List<AuditEvent> lines =
        stores.trail().newest(everything(), Long.MAX_VALUE, 100).stream()
            .map(line -> line.event())
            .toList();
    assertThat(
        lines.stream()
            .filter(e -> e.subject().round().equals("r") && e.subject().member().equals("no-1"))
            .filter(e -> e.kind() != AuditKind.PARTICIPANT_SUBMITTED)
            .allMatch(e -> e.change().equals(Change.NONE) && e.why().isEmpty()),
        is(true));
    assertThat(
        lines.stream().filter(e -> e.change().equals(Change.of("receipt", "", "123"))).count(),
        is(1L));
    assertThat(lines.stream().filter(e -> e.change().equals(saved("95"))).count(), is(1L));
    assertThat(lines.stream().filter(e -> e.change().equals(saved("96"))).count(), is(1L));
    assertThat("once", stores.trail().forgetFigures("r", "no-1"), is(0));
  }

  private static Change saved(String numerator) {
    return Change.of(Figure.empty("A"), ratio("A", numerator, "100"));
  }

  private void record(String round, String member, AuditKind kind, Change... changes) {
    Subject subject = new Subject(round, member, "NO", member, Optional.empty());
    stores
        .trail()
        .record(
            List.of(changes).stream()
                .map(c -> new AuditEvent(NOW, Optional.of("kari"), kind, subject, c, "why 93"))
                .toList());
  }

  private static Filter everything() {
    return new Filter(
        Set.of(AuditKind.values()),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty());
  }
}
