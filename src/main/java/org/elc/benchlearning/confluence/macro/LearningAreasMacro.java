package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.confluence.host.LearningLists;

/**
 * {@code elc-learning-areas}: where a member has most to learn and where it can teach. It shows
 * what the reader may see, whoever wrote the page.
 */
public final class LearningAreasMacro implements BlockMacro {
  private final MacroFrame frame;
  private final LearningLists lists;

  public LearningAreasMacro(MacroFrame frame, LearningLists lists) {
    this.frame = Objects.requireNonNull(frame);
    this.lists = Objects.requireNonNull(lists);
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    return frame.show(
        parameters,
        context,
        LearningLists.RESOURCES,
        (asked, output) ->
            switch (output) {
              case SCREEN -> lists.forScreen(asked);
              case PAPER, MESSAGE -> lists.forDocument(asked);
            });
  }
}
