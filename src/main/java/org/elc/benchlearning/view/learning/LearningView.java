package org.elc.benchlearning.view.learning;

import java.util.List;

/**
 * Areas for learning and strengths. Texts are for display as they are; empty ones are not shown.
 *
 * @param id prefix of the identifiers in the page
 * @param language tag of the texts' language
 * @param title heading
 * @param period the period that the figures describe
 * @param group who is compared with
 * @param summary the page in one sentence
 * @param notices what the reader has to know first
 * @param lists the areas for learning and the strengths
 * @param unjudged what could not be compared, by reason
 */
public record LearningView(
    String id,
    String language,
    String title,
    String period,
    String group,
    String summary,
    List<String> notices,
    List<ListView> lists,
    List<UnjudgedView> unjudged) {

  /**
   * The areas for learning, or the strengths.
   *
   * @param kind {@code area} or {@code strength}
   * @param title heading
   * @param intro what to do with it; what it means that there are none
   * @param findings the strongest evidence first
   * @param more how many are not shown
   */
  public record ListView(
      String kind, String title, String intro, List<FindingView> findings, String more) {
    public ListView {
      findings = List.copyOf(findings);
    }

    public boolean filled() {
      return !findings.isEmpty();
    }
  }

  /**
   * One indicator.
   *
   * @param code its code
   * @param title its name
   * @param principle where it is filed
   * @param numbers own value and the group's, named
   * @param reasons why it is here, a sentence each
   * @param others what speaks for the other side, a sentence each
   * @param next what to do first
   */
  public record FindingView(
      String code,
      String title,
      String principle,
      List<NumberView> numbers,
      List<String> reasons,
      List<String> others,
      String next) {
    public FindingView {
      numbers = List.copyOf(numbers);
      reasons = List.copyOf(reasons);
      others = List.copyOf(others);
    }
  }

  /**
   * A number with its name.
   *
   * @param text the number, or the word for why there is none
   * @param unit of a number
   */
  public record NumberView(String label, String text, String unit) {}

  /**
   * Indicators that could not be compared for one reason.
   *
   * @param reason in a word
   * @param explained in a sentence
   * @param titles the indicators
   */
  public record UnjudgedView(String reason, String explained, List<String> titles) {
    public UnjudgedView {
      titles = List.copyOf(titles);
    }
  }

  public LearningView {
    notices = List.copyOf(notices);
    lists = List.copyOf(lists);
    unjudged = List.copyOf(unjudged);
  }

  /** Whether something could not be compared. */
  public boolean partial() {
    return !unjudged.isEmpty();
  }
}
