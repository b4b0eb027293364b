package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.round.ARound;
import org.elc.benchlearning.core.round.Extension;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.core.round.Submission;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Saves that overlap in time, on real databases: threads here are nodes there. */
@RunWith(Parameterized.class)
public class FigureRaceTest {
  private static final String ROUND = "2025";
  private static final ParticipantId FJORD = ParticipantId.whole("fjord");
  private static final Change CHANGE = new Change("eva", Instant.EPOCH);
  private static final int WRITERS = 6;

  @Rule public final AoDatabase database;
  private final AoDatabase.Engine engine;
  private final AoFigureStore figures;
  private final AoRoundStore rounds;
  private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);

  @Parameters(name = "{0}")
  public static AoDatabase.Engine[] engines() {
    return AoDatabase.Engine.values();
  }

  public FigureRaceTest(AoDatabase.Engine engine) {
    this.engine = engine;
    database = new AoDatabase(engine);
    figures = new AoFigureStore(database.activeObjects(), database.nothingRemembered());
    rounds = new AoRoundStore(database.activeObjects(), database.nothingRemembered());
  }

  @Before
  public void fjordTakesPart() {
    rounds.saveParticipants(ROUND, List.of(Participant.invited(FJORD)));
  }

  @After
  public void stop() {
    writers.shutdownNow();
  }

  @Test
  public void ofManySavesOnOneVersionExactlyOneWins() throws Exception {
    for (int version = 0; version < 25; version++) {
      List<StoredFigure> winners = new ArrayList<>();
      for (Optional<StoredFigure> answer : together(version)) {
        answer.ifPresent(winners::add);
      }

      assertThat("winners on version " + version, winners, hasSize(1));
      assertThat(figures.figure(ROUND, FJORD, "STA1"), is(Optional.of(winners.get(0))));
      assertThat(winners.get(0).version(), is(version + 1));
    }
  }

  @Test
  public void aFirstSaveWaitsForAnotherAndIsStaleThen() throws Exception {
    Future<Optional<StoredFigure>> second =
        whileOpen(() -> figures.save(ROUND, FJORD, value(1), 0, CHANGE), () -> save(2, 0));

    assertThat(second.get(20, TimeUnit.SECONDS), is(Optional.empty()));
    assertThat(stored(), is(Optional.of(value(1))));
  }

  @Test
  public void aSaveOnAVersionWaitsForAnImportAndIsStaleThen() throws Exception {
    figures.save(ROUND, FJORD, value(1), 0, CHANGE);

    Future<Optional<StoredFigure>> second =
        whileOpen(
            () -> figures.saveAll(ROUND, Map.of(FJORD, List.of(value(2))), CHANGE),
            () -> save(3, 1));

    assertThat(second.get(20, TimeUnit.SECONDS), is(Optional.empty()));
    assertThat(stored(), is(Optional.of(value(2))));
  }

  @Test
  public void anImportWaitsForASaveAndIsBasedOnIt() throws Exception {
    Future<Integer> second =
        whileOpen(
            () -> figures.save(ROUND, FJORD, value(1), 0, CHANGE),
            () -> figures.saveAll(ROUND, Map.of(FJORD, List.of(value(2))), CHANGE));

    assertThat(second.get(20, TimeUnit.SECONDS), is(1));
    assertThat(figures.figure(ROUND, FJORD, "STA1").map(StoredFigure::version), is(Optional.of(2)));
    assertThat(stored(), is(Optional.of(value(2))));
  }

  @Test
  public void aSaveThatIsRolledBackLeavesTheVersionToTheNext() throws Exception {
    Future<Optional<StoredFigure>> second =
        whileOpen(
            () -> {
              figures.save(ROUND, FJORD, value(1), 0, CHANGE);
              return new IllegalStateException("roll back");
            },
            () -> save(2, 0));

    assertThat(second.get(20, TimeUnit.SECONDS).map(StoredFigure::version), is(Optional.of(1)));
    assertThat(stored(), is(Optional.of(value(2))));
  }

  @Test
  public void whoLocksAParticipantWaitsAndReadsWhatWasCommitted() throws Exception {
    Extension extension = new Extension(LocalDateTime.parse("2026-04-20T12:00"), "ill");
    Submission submission = new Submission(Instant.EPOCH, "eva", "R-1");
    rounds.save(ARound.in(2025).build());

    Future<Round> second =
        whileOpen(
            () -> {
              Participant now = rounds.lockParticipants(ROUND, List.of(FJORD)).get(0);
              rounds.saveParticipants(ROUND, List.of(submitted(now, submission)));
              rounds.save(ARound.in(2025).closed().build());
              return true;
            },
            () -> database.activeObjects().executeInTransaction(() -> extend(extension)));

    assertThat(second.get(20, TimeUnit.SECONDS).state(), is(RoundState.CLOSED));
    Participant stored = rounds.participant(ROUND, FJORD).orElseThrow();
    assertThat(stored.state(), is(ParticipantState.SUBMITTED));
    assertThat(stored.submission(), is(Optional.of(submission)));
    assertThat(stored.extension(), is(Optional.of(extension)));
  }

  /** As a use case does: looks, locks, looks again; returns the round as it is under the lock. */
  private Round extend(Extension extension) {
    rounds.find("round-2025");
    rounds.participant(ROUND, FJORD);
    Participant now = rounds.lockParticipants(ROUND, List.of(FJORD)).get(0);
    rounds.saveParticipants(ROUND, List.of(now.withExtension(extension)));
    return rounds.find("round-2025").orElseThrow();
  }

  private static Participant submitted(Participant now, Submission submission) {
    return now.withState(ParticipantState.SUBMITTED, "").withSubmission(submission);
  }

  /** All writers save on the same version, as much at once as two processors can. */
  private List<Optional<StoredFigure>> together(int version) throws Exception {
    CyclicBarrier start = new CyclicBarrier(WRITERS);
    List<Future<Optional<StoredFigure>>> answers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      int number = version * WRITERS + writer;
      answers.add(
          writers.submit(
              () -> {
                start.await(20, TimeUnit.SECONDS);
                return save(number, version);
              }));
    }
    List<Optional<StoredFigure>> all = new ArrayList<>();
    for (Future<Optional<StoredFigure>> answer : answers) {
      all.add(answer.get(20, TimeUnit.SECONDS));
    }
    return all;
  }

  /**
   * Does the first thing in a transaction, starts the second in another thread, and ends the
   * transaction when the database says that the second waits for it. An exception that the first
   * returns rolls back.
   */
  private <T> Future<T> whileOpen(Callable<?> first, Callable<T> second) {
    List<Future<T>> started = new ArrayList<>();
    try {
      database
          .activeObjects()
          .executeInTransaction(
              () -> {
                Object result = call(first);
                started.add(writers.submit(second));
                waitUntilOneIsBlocked();
                if (result instanceof IllegalStateException rollback) {
                  throw rollback;
                }
                return true;
              });
    } catch (IllegalStateException e) {
      assertThat(e.getMessage(), is("roll back"));
    }
    return started.get(0);
  }

  private void waitUntilOneIsBlocked() {
    String blocked =
        engine == AoDatabase.Engine.H2
            ? "SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS WHERE BLOCKER_ID IS NOT NULL"
            : "SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (count(blocked) == 0) {
      if (System.nanoTime() > limit) {
        throw new AssertionError("nobody waits: the second writer is not held up");
      }
      Thread.onSpinWait();
    }
  }

  private int count(String sql) {
    try (Connection connection = database.database().separate().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static Object call(Callable<?> work) {
    try {
      return work.call();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private Optional<StoredFigure> save(int number, int version) {
    return figures.save(ROUND, FJORD, value(number), version, CHANGE);
  }

  private Optional<Figure> stored() {
    return figures.figure(ROUND, FJORD, "STA1").map(StoredFigure::figure);
  }

  private static Figure value(int number) {
    return new Figure(
        "STA1",
        Optional.empty(),
        Optional.empty(),
        Optional.of(BigDecimal.valueOf(number)),
        Optional.empty(),
        "",
        "");
  }
}
