package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.entry.Entry;
import org.elc.benchlearning.app.entry.FormRequest;
import org.elc.benchlearning.confluence.host.Asked;
import org.elc.benchlearning.confluence.host.EntryFormHtml;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.view.entry.FormPage;
import org.elc.benchlearning.view.entry.FormView;

/**
 * {@code elc-indicator-form}: the reader's own figures of a round, to enter or to read. It shows
 * what the reader may see, whoever wrote the page.
 */
public final class IndicatorFormMacro implements BlockMacro {
  private static final String RESOURCES = "org.elc.benchlearning:entry-form";

  private final MacroFrame frame;
  private final Entry entry;
  private final EntryFormHtml html;

  public IndicatorFormMacro(MacroFrame frame, Entry entry, EntryFormHtml html) {
    this.frame = Objects.requireNonNull(frame);
    this.entry = Objects.requireNonNull(entry);
    this.html = Objects.requireNonNull(html);
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    return frame.show(parameters, context, RESOURCES, this::form);
  }

  private String form(Asked asked, Output output) {
    FormRequest request =
        new FormRequest(
            asked.round(), asked.member(), asked.unit(), asked.nearby().map(MemberHead::key));
    FormView form =
        new FormPage(entry.form(asked.actor(), request), asked.language()).view(asked.principle());
    return output == Output.SCREEN
        ? html.form(form, asked.language())
        : html.document(form, asked.language());
  }
}
