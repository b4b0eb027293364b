package org.elc.benchlearning.audit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elc.benchlearning.core.disclosure.Disclosure;
import org.elc.benchlearning.core.disclosure.WithoutRules;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * The attack has teeth: leave out a rule of disclosure control, and it finds somebody's figure. The
 * rule of counts catches what the rules before it let through, so that these are left out together
 * with it, in networks where the rule of counts alone would not be missed.
 */
@RunWith(Parameterized.class)
public class TeethTest {
  private static final int K = 5;

  private final long seed;
  private final List<String> missed;
  private final List<String> alsoOut;

  public TeethTest(long seed, List<String> missed, List<String> alsoOut) {
    this.seed = seed;
    this.missed = missed;
    this.alsoOut = alsoOut;
  }

  @Parameters(name = "network {0} without {1} and {2}")
  public static List<Object[]> rules() {
    return List.of(
        new Object[] {7L, List.of("ROUNDING"), List.of()},
        new Object[] {7L, List.of("COUNTS"), List.of()},
        new Object[] {48L, List.of("DIFFERENCES"), List.of("COUNTS")},
        new Object[] {16L, List.of("DIFFERENCES"), List.of("COUNTS")},
        new Object[] {117L, List.of("PLACES"), List.of("COUNTS")},
        new Object[] {313L, List.of("PLACES"), List.of("COUNTS")},
        new Object[] {4L, List.of("SLOTS"), List.of("COUNTS")},
        new Object[] {18L, List.of("POOLED"), List.of()},
        new Object[] {269L, List.of("NAMES"), List.of()},
        new Object[] {6L, List.of("TIME"), List.of()},
        new Object[] {12L, List.of("TIME"), List.of()});
  }

  @Test
  public void theRuleIsNeeded() {
    List<String> both = new ArrayList<>(alsoOut);
    both.addAll(missed);
    Set<String> foundByIt = leakingWithout(both);
    foundByIt.removeAll(leakingWithout(alsoOut));

    assertThat(leakingWithout(List.of()), is(empty()));
    assertThat(foundByIt, is(not(empty())));
  }

  /** The indicators, or cells, of which somebody's figure is found. */
  private Set<String> leakingWithout(List<String> rules) {
    Network network = new HostileNetworks().network(seed);
    Audit audit = new Audit();
    audit.attack(
        network, InProcess.publish(network, WithoutRules.of(Disclosure.withThreshold(K), rules)));
    return audit.leaks().stream()
        .map(leak -> leak.split(": ", 2)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
