package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.results.Relation;
import org.elc.benchlearning.app.results.Relations;
import org.elc.benchlearning.confluence.host.Asked;
import org.elc.benchlearning.view.chart.ChartView;
import org.elc.benchlearning.view.relation.RelationOptions;
import org.elc.benchlearning.view.relation.RelationPage;

/**
 * {@code elc-relationships}: which indicators go together, and that this is not a cause. It shows
 * what the reader may see, whoever wrote the page.
 */
public final class RelationshipsMacro implements BlockMacro {
  private final ChartFrame frame;
  private final Relations relations;

  public RelationshipsMacro(ChartFrame frame, Relations relations) {
    this.frame = Objects.requireNonNull(frame);
    this.relations = Objects.requireNonNull(relations);
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    return frame.show(parameters, context, this::view);
  }

  private ChartView view(Asked asked) {
    RelationOptions options =
        new RelationOptions(
            asked.choice("show", RelationOptions.Show.class, RelationOptions.Show.BOTH),
            asked.principle(),
            asked.text("indicator"),
            asked.number("number", RelationOptions.USUAL));
    Relation relation = relations.read(asked.actor(), asked.comparison());
    boolean known =
        options.indicator().isEmpty()
            || relation.indicators().stream()
                .anyMatch(i -> i.code().equalsIgnoreCase(options.indicator().get()));
    if (!known) {
      throw new NotFound();
    }
    return new RelationPage(relation, options, asked.language()).view();
  }
}
