package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.port.StandingStore;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.membership.MembershipEnd;
import org.elc.benchlearning.core.membership.MembershipEnd.Kind;
import org.elc.benchlearning.core.membership.MembershipWarning;
import org.elc.benchlearning.core.membership.Standing;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every {@link StandingStore} does. */
@RunWith(Parameterized.class)
public class StandingStoreTest {
  private static final Standing WARNED =
      new Standing(
          "abbey",
          MemberStatus.CERTIFIED,
          Optional.of(
              new MembershipWarning(
                  new MembershipEnd(Kind.CERTIFICATE, LocalDate.of(2028, 2, 29)), 30)));
  private static final Standing QUIET =
      new Standing("beacon", MemberStatus.LAPSED, Optional.empty());

  @Rule public final Stores stores;
  private final StandingStore standings;

  @Parameters(name = "{0}")
  public static Stores.Kind[] kinds() {
    return Stores.Kind.values();
  }

  public StandingStoreTest(Stores.Kind kind) {
    stores = new Stores(kind);
    standings = stores.standings();
  }

  @Test
  public void everyPartComesBackUnderItsMember() {
    standings.save(WARNED);
    standings.save(QUIET);

    assertThat(standings.all(), is(Map.of("abbey", WARNED, "beacon", QUIET)));
  }

  @Test
  public void theLastOneOfAMemberCounts() {
    standings.save(WARNED);
    standings.save(new Standing("abbey", MemberStatus.LAPSED, Optional.empty()));
    standings.save(QUIET);
    standings.save(new Standing("beacon", MemberStatus.CERTIFIED, WARNED.warned()));

    assertThat(standings.all().get("abbey").warned(), is(Optional.empty()));
    assertThat(standings.all().get("abbey").status(), is(MemberStatus.LAPSED));
    assertThat(standings.all().get("beacon").warned(), is(WARNED.warned()));
  }
}
