package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.confluence.host.OfficePages;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.MemberPage;
import org.elc.benchlearning.view.office.Part;

/**
 * {@code elc-member-profile}: a member's record, as far as the reader may see it. Without a
 * parameter it is the member of the space, else the reader's own.
 */
public final class MemberProfileMacro implements Macro {
  private final Members members;
  private final Reader reader;
  private final OfficePages html;
  private final PageBuilderService page;
  private final ApplicationProperties wiki;

  public MemberProfileMacro(
      Members members,
      Reader reader,
      OfficePages html,
      PageBuilderService page,
      ApplicationProperties wiki) {
    this.members = Objects.requireNonNull(members);
    this.reader = Objects.requireNonNull(reader);
    this.html = Objects.requireNonNull(html);
    this.page = Objects.requireNonNull(page);
    this.wiki = Objects.requireNonNull(wiki);
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    Language language = reader.language();
    Actor actor = reader.actor();
    try {
      Member member = member(actor, parameters, context);
      Desk desk = new Desk(actor, language, wiki.getBaseUrl(UrlMode.RELATIVE));
      MemberPage view = new MemberPage(desk);
      List<Part> parts = new ArrayList<>(view.profile(member, members.status(member)));
      boolean editor = Rights.entersFigures(actor, member) || Rights.supervises(actor, member);
      if (editor && Output.of(context) == Output.SCREEN) {
        parts.add(linking(view, member, context));
      }
      page.assembler().resources().requireWebResource(OfficePages.RESOURCES);
      return html.profile(member.name(), parts, language);
    } catch (NotFound e) {
      return html.nothing(language);
    }
  }

  /** The form offers the space on whose page the macro stands. */
  private static Part linking(MemberPage view, Member member, ConversionContext context) {
    return view.linking(member, Optional.ofNullable(context.getSpaceKey()));
  }

  private Member member(Actor actor, Map<String, String> parameters, ConversionContext context) {
    Optional<String> named =
        Optional.ofNullable(parameters.get("member")).map(String::strip).filter(m -> !m.isEmpty());
    if (named.isPresent()) {
      return members.member(actor, named.get());
    }
    return Optional.ofNullable(context.getSpaceKey())
        .flatMap(space -> members.ofSpace(actor, space))
        .or(
            () ->
                actor.memberships().keySet().stream()
                    .findFirst()
                    .map(k -> members.member(actor, k)))
        .orElseThrow(NotFound::new);
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
