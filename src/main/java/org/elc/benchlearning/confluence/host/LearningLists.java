package org.elc.benchlearning.confluence.host;

import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.learning.LearningAreas;
import org.elc.benchlearning.view.learning.LearningOptions;
import org.elc.benchlearning.view.learning.LearningPage;

/**
 * The areas for learning that were asked for by {@code round}, {@code member}, {@code unit}, {@code
 * group}, {@code principle} and {@code number}.
 */
public final class LearningLists {
  /** Style of the lists. */
  public static final String RESOURCES = "org.elc.benchlearning:learning-areas";

  private final LearningAreas areas;
  private final AppTemplates templates;

  public LearningLists(LearningAreas areas, AppTemplates templates) {
    this.areas = Objects.requireNonNull(areas);
    this.templates = Objects.requireNonNull(templates);
  }

  /**
   * The lists, alike in a browser and on paper: there is nothing to click.
   *
   * @throws NotFound when there is nothing to show
   */
  public String html(Asked asked) {
    LearningOptions options =
        new LearningOptions(asked.principle(), asked.number("number", LearningOptions.USUAL));
    LearningPage page =
        new LearningPage(
            areas.report(asked.actor(), asked.comparison()), options, asked.language());
    return templates.render("learning-areas", asked.language(), Map.of("view", page.view()));
  }
}
