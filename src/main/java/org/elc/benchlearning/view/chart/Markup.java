package org.elc.benchlearning.view.chart;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements. Every value and every text is escaped; names are ours. */
final class Markup {
  private final StringBuilder out = new StringBuilder(4096);
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** Begins an element. Its attributes come next. */
  Markup open(String name) {
    endTag();
    out.append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  Markup with(String attribute, String value) {
    out.append(' ').append(attribute).append('=').append('"');
    escape(value);
    out.append('"');
    return this;
  }

  Markup text(String text) {
    endTag();
    escape(text);
    return this;
  }

  /** Ends the element that was begun last. */
  Markup close() {
    String name = open.pop();
    if (inTag) {
      out.append('/').append('>');
      inTag = false;
    } else {
      out.append('<').append('/').append(name).append('>');
    }
    return this;
  }

  String markup() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString();
  }

  private void endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
