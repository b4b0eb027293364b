package org.elc.benchlearning.core.learning;

import static org.elc.benchlearning.core.learning.LearningRule.assess;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.stream.Stream;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.stats.Trend.Evidence;
import org.elc.benchlearning.core.stats.Trend.Verdict;
import org.junit.Test;

public class AssessmentTest {
  @Test
  public void moreReasonsComeFirst() {
    Assessment one = assess(a("ONE").in(Band.WORST).build());
    Assessment two = assess(a("TWO").in(Band.WORST).reporting("300", "1000").build());
    Assessment three =
        assess(
            a("THREE")
                .in(Band.WORST)
                .reporting("300", "1000")
                .moving(Verdict.WORSENED, Evidence.BEYOND_THE_STEP)
                .build());

    assertThat(weakestFirst(one, two, three), contains("THREE", "TWO", "ONE"));
  }

  @Test
  public void whatSpeaksForTheOtherSideCountsAgainst() {
    Assessment plain = assess(a("PLAIN").in(Band.WORST).build());
    Assessment mixed =
        assess(
            a("MIXED").in(Band.WORST).moving(Verdict.IMPROVED, Evidence.INTERVALS_APART).build());

    assertThat(weakestFirst(mixed, plain), contains("PLAIN", "MIXED"));
  }

  @Test
  public void amongEqualsReasonsThatAllowForChanceComeFirst() {
    Assessment step = assess(a("STEP").moving(Verdict.WORSENED, Evidence.BEYOND_THE_STEP).build());
    Assessment quarter = assess(a("QUARTER").in(Band.WORST).reporting("45", "100").build());
    Assessment intervals =
        assess(a("INTERVALS").moving(Verdict.WORSENED, Evidence.INTERVALS_APART).build());

    assertThat(weakestFirst(step, quarter, intervals), contains("INTERVALS", "QUARTER", "STEP"));
  }

  @Test
  public void thenTheWiderGapComesFirstAndEqualsKeepTheirOrder() {
    Assessment near = assess(a("NEAR").in(Band.WORST).reporting("45", "100").build());
    Assessment far = assess(a("FAR").in(Band.WORST).reporting("42", "100").build());
    Assessment same = assess(a("SAME").in(Band.WORST).reporting("45", "100").build());

    assertThat(weakestFirst(near, far, same), contains("FAR", "NEAR", "SAME"));
  }

  @Test
  public void strengthsAreSortedByTheMirror() {
    Assessment near = assess(a("NEAR").in(Band.BEST).reporting("55", "100").build());
    Assessment far = assess(a("FAR").in(Band.BEST).reporting("58", "100").build());
    Assessment two = assess(a("TWO").in(Band.BEST).reporting("560", "1000").build());

    assertThat(
        Stream.of(near, far, two)
            .sorted(Assessment.STRONGEST_FIRST)
            .map(a -> a.standing().indicator().code())
            .toList(),
        contains("TWO", "FAR", "NEAR"));
  }

  @Test
  public void theNextStepDependsOnWhatSpeaks() {
    assertThat(
        assess(a("A").in(Band.WORST).reporting("300", "1000").build()).nextStep(),
        is(NextStep.ASK_THE_BEST));
    assertThat(
        assess(a("A").in(Band.WORST).reporting("2", "5").build()).nextStep(),
        is(NextStep.LOOK_CLOSER));
    assertThat(
        assess(a("A").moving(Verdict.WORSENED, Evidence.BEYOND_THE_STEP).build()).nextStep(),
        is(NextStep.FIND_THE_CHANGE));
    assertThat(
        assess(AStanding.of(AnIndicator.called("A").rate("10").build()).in(Band.WORST).build())
            .nextStep(),
        is(NextStep.ASK_THE_BEST));
  }

  private static AStanding a(String code) {
    return AStanding.of(AnIndicator.called(code).build());
  }

  private static List<String> weakestFirst(Assessment... assessments) {
    return Stream.of(assessments)
        .sorted(Assessment.WEAKEST_FIRST)
        .map(a -> a.standing().indicator().code())
        .toList();
  }
}
