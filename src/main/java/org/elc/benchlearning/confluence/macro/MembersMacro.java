package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.confluence.host.DirectoryLists;
import org.elc.benchlearning.confluence.host.OfficePages;

/** {@code elc-members}: who is in the network, by country. */
public final class MembersMacro implements BlockMacro {
  private final MacroFrame frame;
  private final DirectoryLists lists;

  public MembersMacro(MacroFrame frame, DirectoryLists lists) {
    this.frame = Objects.requireNonNull(frame);
    this.lists = Objects.requireNonNull(lists);
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    return frame.show(
        parameters,
        context,
        OfficePages.RESOURCES,
        (asked, output) ->
            switch (output) {
              case SCREEN -> lists.forScreen(asked);
              case PAPER, MESSAGE -> lists.forDocument(asked);
            });
  }
}
