package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** On real tables: what goes, and what beside it stays. */
@RunWith(Parameterized.class)
public class ExpiredStoreTest {
  private static final Instant NOW = Instant.ofEpochMilli(1000);

  @Rule public final AoDatabase database;

  @Parameters(name = "{0}")
  public static AoDatabase.Engine[] engines() {
    return AoDatabase.Engine.values();
  }

  public ExpiredStoreTest(AoDatabase.Engine engine) {
    this.database = new AoDatabase(engine);
  }

  @Before
  public void fill() {
    ActiveObjects ao = database.activeObjects();
    ao.executeInTransaction(
        () -> {
          application("REFUSED", 10, 999);
          application("REFUSED", 10, 1000);
          application("WITHDRAWN", 999, 0);
          application("ACCEPTED", 10, 20);
          application("SENT", 10, 0);
          proposal("OPEN", 0);
          proposal("TAKEN_UP", 999);
          proposal("WITHDRAWN", 999);
          proposal("DECLINED", 1000);
          figure("r|no-1");
          figure("r|no-10");
          figure("s|no-1");
          return true;
        });
  }

  @Test
  public void onlyOldRefusedAndWithdrawnApplicationsGo() {
    assertThat(store().removeApplications(NOW), is(2));
    assertThat(
        Arrays.stream(database.activeObjects().find(AoApplication.class))
            .map(a -> a.getProgress() + a.getDecidedAt())
            .sorted()
            .toList(),
        is(List.of("ACCEPTED20", "REFUSED1000", "SENT0")));
  }

  @Test
  public void onlyProposalsThatWereEndedLongAgoGo() {
    assertThat(store().removeProposals(NOW), is(2));
    assertThat(
        Arrays.stream(database.activeObjects().find(AoProposal.class))
            .map(AoProposal::getProgress)
            .sorted()
            .toList(),
        is(List.of("DECLINED", "OPEN")));
  }

  @Test
  public void onlyTheFiguresOfThatParticipantInThatRoundGo() {
    List<ParticipantId> two = List.of(ParticipantId.whole("no-1"), ParticipantId.whole("no-2"));
    assertThat(store().removeFigures("r", two), is(Map.of(ParticipantId.whole("no-1"), 1)));
    assertThat(
        Arrays.stream(database.activeObjects().find(AoFigure.class))
            .map(AoFigure::getEntryKey)
            .sorted()
            .toList(),
        is(List.of("r|no-10", "s|no-1")));
  }

  @Test
  public void whatWasMadeOfFiguresThatAreRemovedIsMadeAnew() {
    AoRoundStore rounds = new AoRoundStore(database.activeObjects(), database.nothingRemembered());
    AoFigureStore figures =
        new AoFigureStore(database.activeObjects(), database.nothingRemembered());
    List<ParticipantId> one = List.of(ParticipantId.whole("no-1"));
    rounds.saveParticipants("r", List.of(Participant.invited(one.get(0))));
    String before = figures.stamps("r").get(one.get(0));

    store().removeFigures("r", one);

    assertThat(figures.stamps("r").get(one.get(0)), is(not(before)));
  }

  private AoExpiredStore store() {
    return new AoExpiredStore(database.activeObjects(), database.nothingRemembered());
  }

  private void application(String progress, long sent, long decided) {
    database
        .activeObjects()
        .create(
            AoApplication.class,
            Map.of(
                "APPLICANT", "eva",
                "CONTACT", "eva",
                "COUNTRY", "NO",
                "SIZE_BAND", "M",
                "INTAKE", "REGULAR",
                "PROGRESS", progress,
                "SENT_AT", sent,
                "DECIDED_AT", decided));
  }

  private void proposal(String progress, long ended) {
    database
        .activeObjects()
        .create(
            AoProposal.class,
            Map.of(
                "PUBLIC_ID", "id",
                "COUNTRY", "NO",
                "EDITION_KEY", "e",
                "PROPOSER", "eva",
                "PROGRESS", progress,
                "ENDED_AT", ended));
  }

  private void figure(String entry) {
    database
        .activeObjects()
        .create(
            AoFigure.class,
            Map.of(
                "NATURAL_KEY",
                entry + "|A",
                "ENTRY_KEY",
                entry,
                "INDICATOR",
                "A",
                "CHANGED_BY",
                "eva"));
  }
}
