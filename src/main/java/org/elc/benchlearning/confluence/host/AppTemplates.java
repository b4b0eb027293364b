package org.elc.benchlearning.confluence.host;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;

/** Renders the app's templates in the reader's language. */
public final class AppTemplates {
  private static final String FOLDER = "/org/elc/benchlearning/templates/";

  private final VelocityHelperService velocity;

  public AppTemplates(VelocityHelperService velocity) {
    this.velocity = Objects.requireNonNull(velocity);
  }

  /**
   * The markup of a template. What a value of the context puts into it is escaped, unless its name
   * ends in {@code Html}: such a value must be the markup of another template.
   *
   * @param name file name without {@code .html.vm}
   * @param values what the template may use besides the texts, {@code $t}
   */
  public String render(String name, Language language, Map<String, Object> values) {
    Map<String, Object> context = velocity.createDefaultVelocityContext();
    context.put("t", Texts.in(language));
    context.putAll(values);
    return velocity.getRenderedTemplate(FOLDER + name + ".html.vm", context);
  }

  /**
   * What a macro shows when there is nothing to show: the same words whether a thing does not exist
   * or may not be seen.
   */
  public String nothing(Language language) {
    return render("nothing", language, Map.of());
  }
}
