package org.elc.preview.wiki.render;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;

import java.util.ArrayList;
import java.util.List;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.storage.MacroCall;
import org.elc.preview.wiki.storage.Rendering.Heading;

/** A table of contents. */
final class Contents {
  private static final int LOWEST = 7;

  private Contents() {}

  static Html of(MacroCall call, List<Heading> headings) {
    int from = level(call.parameter("minLevel"), 1);
    int to = level(call.parameter("maxLevel"), LOWEST);
    List<Heading> shown =
        headings.stream().filter(h -> h.level() >= from && h.level() <= to).toList();
    return shown.isEmpty()
        ? Html.NONE
        : el("nav.toc-macro", at("aria-label", "Contents of this page"), list(shown));
  }

  /** Headings that skip a level are shown under the nearest higher one. */
  private static Html list(List<Heading> headings) {
    List<Html> items = new ArrayList<>();
    int at = 0;
    while (at < headings.size()) {
      Heading first = headings.get(at);
      int end = at + 1;
      while (end < headings.size() && headings.get(end).level() > first.level()) {
        end++;
      }
      List<Heading> inside = headings.subList(at + 1, end);
      items.add(
          el(
              "li",
              el("a", at("href", "#" + first.anchor()), first.text()),
              inside.isEmpty() ? Html.NONE : list(inside)));
      at = end;
    }
    return el("ul", items);
  }

  private static int level(String parameter, int otherwise) {
    return parameter.matches("[1-7]") ? Integer.parseInt(parameter) : otherwise;
  }
}
