package org.elc.preview.host.template;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.elc.preview.host.Html;

/**
 * Escapes what a reference puts into the page, unless its last name ends in {@code Html} or begins
 * with {@code render}: those promise that they are markup.
 */
final class AutoEscape implements ReferenceInsertionEventHandler {

  @Override
  public Object referenceInsert(String reference, Object value) {
    if (value == null || isMarkup(reference)) {
      return value;
    }
    return Html.escape(value.toString());
  }

  static boolean isMarkup(String reference) {
    String name = lastName(reference);
    return name.endsWith("Html") || name.startsWith("render");
  }

  /** The name of the last property or method: {@code b} of <code>$!{a.b("x.y")}</code>. */
  private static String lastName(String reference) {
    StringBuilder name = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (char c : reference.toCharArray()) {
      if (c == '"' || c == '\'') {
        quoted = !quoted;
      } else if (!quoted && c == '(') {
        depth++;
      } else if (!quoted && c == ')') {
        depth--;
      } else if (depth == 0 && c == '.') {
        name.setLength(0);
      } else if (depth == 0 && Character.isJavaIdentifierPart(c) && c != '$') {
        name.append(c);
      }
    }
    return name.toString();
  }
}
