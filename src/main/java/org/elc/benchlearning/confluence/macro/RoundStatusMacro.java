package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.validation.RoundStatus;
import org.elc.benchlearning.app.validation.RoundStatus.Status;
import org.elc.benchlearning.confluence.host.Asked;
import org.elc.benchlearning.confluence.host.OfficePages;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.StatusParts;

/**
 * {@code elc-round-status}: how a round stands, for supervisors with those to call first, for
 * members with their own state only.
 */
public final class RoundStatusMacro implements BlockMacro {
  private final MacroFrame frame;
  private final RoundStatus rounds;
  private final OfficePages html;
  private final ApplicationProperties wiki;

  public RoundStatusMacro(
      MacroFrame frame, RoundStatus rounds, OfficePages html, ApplicationProperties wiki) {
    this.frame = Objects.requireNonNull(frame);
    this.rounds = Objects.requireNonNull(rounds);
    this.html = Objects.requireNonNull(html);
    this.wiki = Objects.requireNonNull(wiki);
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    return frame.show(parameters, context, OfficePages.RESOURCES, (asked, output) -> status(asked));
  }

  private String status(Asked asked) {
    Status status = rounds.of(asked.actor(), asked.round());
    Desk desk = new Desk(asked.actor(), asked.language(), wiki.getBaseUrl(UrlMode.RELATIVE));
    return html.profile(
        status.round().name(), new StatusParts(desk, status).parts(), asked.language());
  }
}
