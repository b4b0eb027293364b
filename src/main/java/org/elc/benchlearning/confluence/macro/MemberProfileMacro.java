package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.membership.Consents;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.confluence.host.Asked;
import org.elc.benchlearning.confluence.host.OfficePages;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.view.office.ConsentParts;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.MemberPage;
import org.elc.benchlearning.view.office.Part;

/**
 * {@code elc-member-profile}: a member's record, as far as the reader may see it. Without a
 * parameter it is the member of the space, else the reader's own.
 */
public final class MemberProfileMacro implements Macro {
  private final MacroFrame frame;
  private final Members members;
  private final Consents consents;
  private final OfficePages html;
  private final ApplicationProperties wiki;

  public MemberProfileMacro(
      MacroFrame frame,
      Members members,
      Consents consents,
      OfficePages html,
      ApplicationProperties wiki) {
    this.frame = Objects.requireNonNull(frame);
    this.members = Objects.requireNonNull(members);
    this.consents = Objects.requireNonNull(consents);
    this.html = Objects.requireNonNull(html);
    this.wiki = Objects.requireNonNull(wiki);
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    return frame.show(
        parameters,
        context,
        OfficePages.RESOURCES,
        (asked, output) -> profile(asked, output, Optional.ofNullable(context.getSpaceKey())));
  }

  /** The form to link a space offers the one on whose page the macro stands. */
  private String profile(Asked asked, Output output, Optional<String> space) {
    Member member = member(asked);
    Desk desk = new Desk(asked.actor(), asked.language(), wiki.getBaseUrl(UrlMode.RELATIVE));
    MemberPage view = new MemberPage(desk);
    List<Part> parts = new ArrayList<>(view.profile(member, members.status(member)));
    ConsentParts named = new ConsentParts(desk, consents.indicators());
    parts.add(named.list(consents.of(asked.actor(), member.key())));
    if (Rights.entersFigures(asked.actor(), member) && output == Output.SCREEN) {
      parts.add(named.giving(member));
    }
    boolean editor =
        Rights.entersFigures(asked.actor(), member) || Rights.supervises(asked.actor(), member);
    if (editor && output == Output.SCREEN) {
      parts.add(view.linking(member, space));
    }
    return html.profile(member.name(), parts, asked.language());
  }

  private Member member(Asked asked) {
    String key =
        asked
            .member()
            .or(() -> asked.nearby().map(MemberHead::key))
            .or(() -> asked.actor().memberships().keySet().stream().findFirst())
            .orElseThrow(NotFound::new);
    return members.member(asked.actor(), key);
  }

  @Override
  public BodyType getBodyType() {
    return BodyType.NONE;
  }

  @Override
  public OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}
