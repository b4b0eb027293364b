package org.elc.preview.wiki.storage;

import java.util.Map;
import org.elc.preview.host.Html;

/** Collects HTML. Everything but {@link #raw} is escaped here, so no caller has to remember it. */
final class HtmlOut {
  private final StringBuilder out = new StringBuilder();

  HtmlOut open(String name, Map<String, String> attributes) {
    out.append('<').append(name);
    attributes.forEach(
        (key, value) ->
            out.append(' ').append(key).append("=\"").append(Html.escape(value)).append('"'));
    out.append('>');
    return this;
  }

  HtmlOut open(String name, String cssClass) {
    return open(name, Map.of("class", cssClass));
  }

  HtmlOut close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  HtmlOut text(String text) {
    out.append(Html.escape(text));
    return this;
  }

  /** HTML that was made by this package or by a macro. */
  HtmlOut raw(String html) {
    out.append(html);
    return this;
  }

  String html() {
    return out.toString();
  }
}
