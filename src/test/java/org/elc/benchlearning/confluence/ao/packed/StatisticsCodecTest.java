package org.elc.benchlearning.confluence.ao.packed;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.junit.Test;

public class StatisticsCodecTest {
  @Test
  public void linesOfEarlierBuildsAreReadWithoutWhatTheyDidNotHave() {
    String stored = "STA1\t37\t1.0\t2.0\t3.5\t4.0\t9.25\t\nSTA2\t\t\t\t\t\t\tTOO_FEW\n";

    List<GroupStatistics> read = StatisticsCodec.read(stored, PeerGroup.ALL);

    assertThat(read.get(0).n(), is(OptionalInt.of(37)));
    assertThat(read.get(0).p90(), is(OptionalDouble.of(9.25)));
    assertThat(read.get(0).funnel(), is(Optional.empty()));
    assertThat(read.get(0).withheld(), is(anEmptyMap()));
    assertThat(
        read.get(1), is(GroupStatistics.suppressed("STA2", PeerGroup.ALL, Suppression.TOO_FEW)));
  }
}
