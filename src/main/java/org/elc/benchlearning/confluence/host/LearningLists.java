package org.elc.benchlearning.confluence.host;

import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.learning.LearningAreas;
import org.elc.benchlearning.app.learning.LearningReport;
import org.elc.benchlearning.view.learning.LearningOptions;
import org.elc.benchlearning.view.learning.LearningPage;
import org.elc.benchlearning.view.learning.LearningView;

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
   * A card for each indicator, for a browser.
   *
   * @throws NotFound when there is nothing to show
   */
  public String forScreen(Asked asked) {
    return templates.render("learning-areas", asked.language(), Map.of("view", view(asked)));
  }

  /**
   * Tables, for PDF, Word and mail.
   *
   * @throws NotFound when there is nothing to show
   */
  public String forDocument(Asked asked) {
    return templates.render("learning-document", asked.language(), Map.of("view", view(asked)));
  }

  private LearningView view(Asked asked) {
    LearningOptions options =
        new LearningOptions(asked.principle(), asked.number("number", LearningOptions.USUAL));
    LearningReport report = areas.report(asked.actor(), asked.comparison());
    return new LearningPage(report, options, asked.language()).view();
  }
}
