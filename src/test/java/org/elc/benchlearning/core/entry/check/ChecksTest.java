package org.elc.benchlearning.core.entry.check;

import static org.elc.benchlearning.core.catalogue.AnIndicator.called;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.Missing;
import org.junit.Test;

public class ChecksTest {
  private static final List<Indicator> ASKED =
      List.of(
          called("X1").soft("10", "60").build(),
          called("X2").count().build(),
          called("X3").score().build());

  @Test
  public void findingsComeInTheOrderOfTheIndicatorsAndTheGravestFirst() {
    Map<String, Figure> figures =
        Map.of(
            "X3", AFigure.of("X3").value("9").denominator("20").build(),
            "X2", AFigure.of("X2").missing(Missing.NOT_APPLICABLE).build(),
            "X1", AFigure.of("X1").ratio("9", "10").note("a@b.org").build());

    assertThat(
        FindingCodes.of(Checks.of(ASKED, figures, LastRound.NONE)),
        contains(
            "NUMERATOR figure-unusually-high",
            "NOTE note-mail-address",
            "NOTE figure-reason-missing",
            "VALUE figure-above-limit"));
  }

  @Test
  public void aCommentSettlesWhatIsUnusualAndNothingElse() {
    Map<String, Figure> figures =
        Map.of(
            "X1", AFigure.of("X1").ratio("9", "10").note("a merger").build(),
            "X3", AFigure.of("X3").value("9").denominator("20").note("a merger").build());
    List<Finding> all = Checks.of(ASKED, figures, LastRound.NONE);

    assertThat(
        FindingCodes.of(Checks.blocking(all, figures)), contains("VALUE figure-above-limit"));
  }

  @Test
  public void whatIsOpenOrNotReportedDoesNotBlock() {
    Map<String, Figure> figures =
        Map.of("X1", AFigure.of("X1").missing(Missing.NOT_REPORTED).build());

    assertThat(Checks.of(ASKED, figures, LastRound.NONE), is(empty()));
  }
}
