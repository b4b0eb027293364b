package org.elc.preview.wiki.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elc.preview.wiki.storage.Rendering.Heading;
import org.w3c.dom.Element;

/**
 * The headings of a page, found before it is rendered so that a table of contents may come first.
 */
final class Headings {
  private final List<Heading> found = new ArrayList<>();
  private final Map<Element, String> anchors = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();

  Headings(Element page) {
    collect(page);
  }

  List<Heading> found() {
    return List.copyOf(found);
  }

  /** The anchor of a heading element; the empty text for any other element. */
  String anchor(Element element) {
    return anchors.getOrDefault(element, "");
  }

  private void collect(Element parent) {
    for (Element child : Nodes.children(parent)) {
      String name = child.getNodeName();
      if (name.length() == 2 && name.charAt(0) == 'h' && "123456".indexOf(name.charAt(1)) >= 0) {
        String text = child.getTextContent().strip();
        String anchor = free("h-" + text.replaceAll("[^\\p{L}\\p{N}]+", "-"));
        anchors.put(child, anchor);
        found.add(new Heading(name.charAt(1) - '0', text, anchor));
      } else {
        collect(child);
      }
    }
  }

  private String free(String wanted) {
    String anchor = wanted;
    for (int again = 1; !taken.add(anchor); again++) {
      anchor = wanted + "." + again;
    }
    return anchor;
  }
}
