package org.elc.preview.wiki.storage;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Elements of the product that only arrange content: layouts, task lists, emoticons. */
final class PlainElements {
  private static final Set<String> SECTIONS =
      Set.of(
          "single",
          "two_equal",
          "two_left_sidebar",
          "two_right_sidebar",
          "three_equal",
          "three_with_sidebars");

  private static final Map<String, String> EMOTICONS =
      Map.ofEntries(
          Map.entry("smile", "\uD83D\uDE42"),
          Map.entry("sad", "\uD83D\uDE41"),
          Map.entry("cheeky", "\uD83D\uDE1B"),
          Map.entry("laugh", "\uD83D\uDE04"),
          Map.entry("wink", "\uD83D\uDE09"),
          Map.entry("thumbs-up", "\uD83D\uDC4D"),
          Map.entry("thumbs-down", "\uD83D\uDC4E"),
          Map.entry("information", "\u2139"),
          Map.entry("tick", "\u2714"),
          Map.entry("cross", "\u2718"),
          Map.entry("warning", "\u26A0"),
          Map.entry("question", "\u2753"),
          Map.entry("light-on", "\uD83D\uDCA1"),
          Map.entry("heart", "\u2764"));

  private PlainElements() {}

  static void section(Element section, HtmlOut out, StorageRenderer renderer) {
    String type = Nodes.attribute(section, "type");
    String known = SECTIONS.contains(type) ? type.replace('_', '-') : "single";
    out.open("div", "columnLayout " + known);
    renderer.children(section, out);
    out.close("div");
  }

  static void cell(Element cell, HtmlOut out, StorageRenderer renderer) {
    out.open("div", "cell").open("div", "innerCell");
    renderer.children(cell, out);
    out.close("div").close("div");
  }

  /** The boxes are shown, not offered: the preview has no task store to tick them in. */
  static void tasks(Element list, HtmlOut out, StorageRenderer renderer) {
    out.open("ul", "inline-task-list");
    for (Element task : Nodes.children(list, Nodes.AC, "task")) {
      boolean done =
          Nodes.child(task, Nodes.AC, "task-status")
              .map(status -> "complete".equals(status.getTextContent().strip()))
              .orElse(false);
      out.open("li", done ? "checked" : "unchecked");
      out.open("span", "wiki-task-state").text(done ? "\u2611" : "\u2610").close("span");
      out.open("span", "assistive").text(done ? "Done: " : "To do: ").close("span");
      Nodes.child(task, Nodes.AC, "task-body").ifPresent(body -> renderer.children(body, out));
      out.close("li");
    }
    out.close("ul");
  }

  static void emoticon(Element emoticon, HtmlOut out) {
    String name = Nodes.attribute(emoticon, "name");
    String sign = EMOTICONS.getOrDefault(name, "");
    out.open("span", Map.of("role", "img", "aria-label", name)).text(sign).close("span");
  }
}
