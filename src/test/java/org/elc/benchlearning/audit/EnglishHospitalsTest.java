package org.elc.benchlearning.audit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assume.assumeTrue;

import java.util.List;
import org.elc.benchlearning.core.disclosure.Disclosure;
import org.elc.benchlearning.core.disclosure.WithoutRules;
import org.junit.Before;
import org.junit.Test;

/**
 * The attack on real figures: one of the 36 rounds; see {@link Audit} for all of them. It reads
 * quantiles, places and the centres of funnels; of the centres, what one tells and what is left of
 * one without others inside it.
 */
public class EnglishHospitalsTest {
  private static final String MONTH = "2017-03";
  private static final int PAIRS = 100;
  private static final int K = 5;

  private final Audit audit = new Audit(network -> SampledReaders.of(network, PAIRS));

  @Before
  public void figuresAreThere() {
    assumeTrue("skipped: no figures in ../shared/data", EnglishHospitals.areThere());
  }

  @Test
  public void nobodyFindsOutADepartmentsFigures() {
    Network round = EnglishHospitals.round(MONTH);

    audit.attack(round, InProcess.publish(round));

    System.out.printf("English hospitals, seed %d:%n%s", round.seed(), audit.summary());
    assertThat(audit.leaks(), is(empty()));
  }

  @Test
  public void theAttackFindsWhatPlacesGiveAway() {
    Network round = EnglishHospitals.round(MONTH);
    Disclosure careless = WithoutRules.of(Disclosure.withThreshold(K), List.of("PLACES", "COUNTS"));

    audit.attack(round, InProcess.publish(round, careless));

    assertThat(audit.leaks(), is(not(empty())));
  }
}
