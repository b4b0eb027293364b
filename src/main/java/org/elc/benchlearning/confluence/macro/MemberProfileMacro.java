package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.confluence.host.Asked;
import org.elc.benchlearning.confluence.host.OfficePages;
import org.elc.benchlearning.confluence.host.Profiles;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.Part;

/**
 * {@code elc-member-profile}: a member's record, as far as the reader may see it. Without a
 * parameter it is the member of the space, else the reader's own.
 */
public final class MemberProfileMacro implements BlockMacro {
  private final MacroFrame frame;
  private final Members members;
  private final Profiles profiles;
  private final OfficePages html;
  private final ApplicationProperties wiki;

  public MemberProfileMacro(
      MacroFrame frame,
      Members members,
      Profiles profiles,
      OfficePages html,
      ApplicationProperties wiki) {
    this.frame = Objects.requireNonNull(frame);
    this.members = Objects.requireNonNull(members);
    this.profiles = Objects.requireNonNull(profiles);
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
    List<Part> parts = new ArrayList<>(profiles.record(desk, member));
    if (output == Output.SCREEN) {
      parts.addAll(profiles.forms(desk, member, space));
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
}
