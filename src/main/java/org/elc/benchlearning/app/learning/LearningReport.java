package org.elc.benchlearning.app.learning;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.results.Subject;
import org.elc.benchlearning.app.results.Trend.Series;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.learning.Assessment;
import org.elc.benchlearning.core.round.Round;

/**
 * Where a participant has most to learn, and where it can teach.
 *
 * @param round the round
 * @param subject whose results
 * @param group who is compared with
 * @param areas areas for learning, the strongest evidence first
 * @param strengths the strongest evidence first; an indicator with reasons for both is in both
 * @param unjudged in the catalogue's order
 */
public record LearningReport(
    Round round,
    Subject subject,
    PeerGroup group,
    List<Finding> areas,
    List<Finding> strengths,
    List<Unjudged> unjudged) {

  /**
   * One indicator.
   *
   * @param assessment what speaks for and against
   * @param series the own values over the rounds that the trend was judged on
   */
  public record Finding(Assessment assessment, Series series) {
    public Finding {
      Objects.requireNonNull(assessment);
      Objects.requireNonNull(series);
    }

    public Indicator indicator() {
      return assessment.standing().indicator();
    }
  }

  /**
   * An indicator that could not be compared and whose trend shows nothing either.
   *
   * @param why what keeps it from being compared
   * @param hidden why the group's number is hidden, where that is it
   */
  public record Unjudged(Indicator indicator, Obstacle why, Optional<Suppression> hidden) {
    public Unjudged {
      Objects.requireNonNull(indicator);
      Objects.requireNonNull(why);
      Objects.requireNonNull(hidden);
    }
  }

  /** What keeps an indicator from being compared. */
  public enum Obstacle {
    /** No value is better than another. */
    NO_DIRECTION,
    /** The participant has no value. */
    NO_VALUE,
    /** The own value does not count in this group. */
    NOT_IN_GROUP,
    /** The group's numbers are hidden, or the own figure is for its owner only. */
    HIDDEN
  }

  public LearningReport {
    Objects.requireNonNull(round);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(group);
    areas = List.copyOf(areas);
    strengths = List.copyOf(strengths);
    unjudged = List.copyOf(unjudged);
  }
}
