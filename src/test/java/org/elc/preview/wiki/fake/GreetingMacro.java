package org.elc.preview.wiki.fake;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Map;
import org.elc.preview.host.Html;

/** Says what it was told: its parameters, its reader, its page and the kind of output. */
public final class GreetingMacro implements Macro {
  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context)
      throws MacroExecutionException {
    if ("true".equals(parameters.get("refuse"))) {
      throw new MacroExecutionException("It does not want to");
    }
    if ("true".equals(parameters.get("explode"))) {
      throw new IllegalStateException("secret");
    }
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    return "<div class=\"greeting\">%s, %s in %s (%s) of %s%s</div>"
        .formatted(
            Html.escape(parameters.getOrDefault("word", "Hello")),
            user == null ? "nobody" : user.getName(),
            context.getOutputType(),
            context.getSpaceKey(),
            Html.escape(context.getEntity().getTitle()),
            body);
  }

  @Override
  public BodyType getBodyType() {
    return BodyType.RICH_TEXT;
  }

  @Override
  public OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}
