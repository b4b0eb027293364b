package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.entry.Entry;
import org.elc.benchlearning.app.entry.FormRequest;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.confluence.host.EntryFormHtml;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.entry.FormPage;
import org.elc.benchlearning.view.entry.FormView;

/**
 * {@code elc-indicator-form}: the reader's own figures of a round, to enter or to read. It shows
 * what the reader may see, whoever wrote the page.
 */
public final class IndicatorFormMacro implements Macro {
  private static final String SCRIPTS = "org.elc.benchlearning:entry-form";

  private final Entry entry;
  private final Members members;
  private final Reader reader;
  private final EntryFormHtml html;
  private final PageBuilderService page;

  public IndicatorFormMacro(
      Entry entry, Members members, Reader reader, EntryFormHtml html, PageBuilderService page) {
    this.entry = Objects.requireNonNull(entry);
    this.members = Objects.requireNonNull(members);
    this.reader = Objects.requireNonNull(reader);
    this.html = Objects.requireNonNull(html);
    this.page = Objects.requireNonNull(page);
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    Actor actor = reader.actor();
    Language language = reader.language();
    try {
      FormRequest request = request(actor, parameters, context);
      FormView form = new FormPage(entry.form(actor, request), language).view(only(parameters));
      page.assembler().resources().requireWebResource(SCRIPTS);
      boolean screen = Output.of(context) == Output.SCREEN;
      return html.form(screen ? form : form.asDocument(), language);
    } catch (NotFound e) {
      return html.nothing(language);
    }
  }

  private FormRequest request(
      Actor actor, Map<String, String> parameters, ConversionContext context) {
    Optional<String> nearby =
        Optional.ofNullable(context.getSpaceKey())
            .flatMap(space -> members.ofSpace(actor, space))
            .map(Member::key);
    return new FormRequest(
        given(parameters, "round"), given(parameters, "member"), given(parameters, "unit"), nearby);
  }

  /** A principle that does not exist has no fields: nothing to show. */
  private static Optional<Principle> only(Map<String, String> parameters) {
    return given(parameters, "principle").map(p -> Principle.named(p).orElseThrow(NotFound::new));
  }

  private static Optional<String> given(Map<String, String> parameters, String name) {
    return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(s -> !s.isEmpty());
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
