package org.elc.preview.host;

import java.util.Map;

/** Velocity with Confluence's rules about escaping and about what a template may call. */
public interface Templates {

  /**
   * Renders a template of the app.
   *
   * @param template its path in the app, such as {@code /org/example/list.html.vm}
   * @throws TemplateFailed when there is no such template, when it cannot be parsed, and when it
   *     calls a method that is not in the app's {@code velocity-allowlist}: Confluence would only
   *     log that call and leave a hole in the page, the preview does not let it pass
   */
  String render(String template, Map<String, ?> context);

  /** What the product puts into every template's context, as far as it is certain. */
  Map<String, Object> defaultContext();
}
