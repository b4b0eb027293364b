package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesRegex;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.elc.benchlearning.app.port.ApplicationStore;
import org.elc.benchlearning.app.port.ApplicationStore.Pool;
import org.elc.benchlearning.app.port.ApplicationStore.Queued;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.Application.Decision;
import org.elc.benchlearning.core.membership.Application.Place;
import org.elc.benchlearning.core.membership.Application.State;
import org.elc.benchlearning.core.membership.Intake;
import org.elc.benchlearning.core.membership.Joining;
import org.elc.benchlearning.core.membership.SizeBand;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every {@link ApplicationStore} does. */
@RunWith(Parameterized.class)
public class ApplicationStoreTest {
  private static final Instant DAY = Instant.parse("2026-05-01T10:00:00.123Z");
  private static final Joining SOLVANG =
      new Joining(
          "Solvang Ålesund – «omsorg»",
          "NO",
          new TreeSet<>(List.of("elderly-care", "housing")),
          SizeBand.XL,
          "key-contact",
          "Kjære alle,\n\nvi vil lære.\t😀",
          Intake.PILOT,
          true);

  @Rule public final Stores stores;
  private final ApplicationStore applications;

  @Parameters(name = "{0}")
  public static Stores.Kind[] kinds() {
    return Stores.Kind.values();
  }

  public ApplicationStoreTest(Stores.Kind kind) {
    stores = new Stores(kind);
    applications = stores.applications();
  }

  private Application added(String applicant) {
    return applications.add(Application.sent(applicant, DAY, SOLVANG));
  }

  @Test
  public void everythingFilledInComesBack() {
    Application sent = added("eva");

    assertThat(sent, is(Application.sent("eva", DAY, SOLVANG).withId(sent.id())));
    assertThat(applications.find(sent.id()), is(Optional.of(sent)));
    assertThat(sent.id(), matchesRegex("[0-9a-f-]{36}"));
    assertThat(applications.find("0"), is(Optional.empty()));
    assertThat(applications.find("1"), is(Optional.empty()));
    assertThat(applications.find("x\u0000"), is(Optional.empty()));
  }

  @Test
  public void theyComeAsTheyWereSent() {
    Application first = added("eva");
    Application second = added("jon");
    Application third = added("eva");

    assertThat(applications.all(), contains(first, second, third));
    assertThat(applications.sentBy("eva"), contains(first, third));
    assertThat(applications.sentBy("nobody"), is(empty()));
  }

  @Test
  public void whatBecameOfThemIsKept() {
    Decision byHand = new Decision(Optional.of("jon"), DAY.plusSeconds(60), "ingen plass\nnå");
    Application waiting = added("eva").decided(State.WAITING, byHand);
    applications.save(waiting);
    assertThat(applications.find(waiting.id()), is(Optional.of(waiting)));

    Application accepted =
        waiting.accepted(
            new Decision(Optional.empty(), DAY.plusSeconds(99), ""), Place.TAKEN, "no-solvang");
    applications.save(accepted);
    assertThat(applications.find(accepted.id()), is(Optional.of(accepted)));
  }

  @Test
  public void theQueueTellsOfEachWhatIsCounted() {
    Application sent = added("eva");
    Application waits =
        added("jon")
            .decided(State.WAITING, new Decision(Optional.of("kari"), DAY.plusSeconds(60), "full"));
    applications.save(waits);
    Application joined =
        added("eva")
            .accepted(
                new Decision(Optional.empty(), DAY.plusSeconds(99), ""), Place.TAKEN, "no-solvang");
    applications.save(joined);
    Pool pool = new Pool("NO", Intake.PILOT);

    assertThat(
        applications.queue(),
        contains(
            new Queued(sent.id(), pool, State.SENT, DAY, Optional.empty(), Optional.empty()),
            new Queued(
                waits.id(),
                pool,
                State.WAITING,
                waits.waitingSince(),
                Optional.empty(),
                Optional.empty()),
            new Queued(
                joined.id(),
                pool,
                State.ACCEPTED,
                joined.waitingSince(),
                Optional.of(Place.TAKEN),
                Optional.of("no-solvang"))));
  }

  @Test
  public void placesAreCountedByCountryAndIntake() {
    applications.setPlaces("NO", Intake.PILOT, Optional.of(3));
    applications.setPlaces("NO", Intake.PILOT, Optional.of(0));
    applications.setPlaces("NO", Intake.REGULAR, Optional.of(7));

    assertThat(applications.places("NO", Intake.PILOT), is(Optional.of(0)));
    assertThat(applications.places("NO", Intake.REGULAR), is(Optional.of(7)));
    assertThat(applications.places("SE", Intake.REGULAR), is(Optional.empty()));

    assertThat(
        applications.places(),
        is(Map.of(new Pool("NO", Intake.PILOT), 0, new Pool("NO", Intake.REGULAR), 7)));

    applications.setPlaces("NO", Intake.REGULAR, Optional.empty());
    assertThat(applications.places("NO", Intake.REGULAR), is(Optional.empty()));
  }
}
