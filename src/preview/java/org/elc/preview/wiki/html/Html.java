package org.elc.preview.wiki.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of HTML. Texts are escaped when they become part of one, so markup comes in only through
 * {@link #raw}, whose callers have to answer for it.
 */
public sealed interface Html {
  /** Nothing. */
  Html NONE = new Raw("");

  /** The markup. */
  String markup();

  /**
   * An element.
   *
   * @param selector the name, with classes after dots: {@code div.aui-message.error}
   * @param parts {@link Attribute}s, {@code Html}, texts, and {@code Optional}s or collections of
   *     these, in any order
   */
  static Html el(String selector, Object... parts) {
    String[] words = selector.split("\\.");
    Element element = new Element(words[0], new LinkedHashMap<>(), new ArrayList<>());
    if (words.length > 1) {
      element.attributes.put("class", String.join(" ", List.of(words).subList(1, words.length)));
    }
    for (Object part : parts) {
      element.take(part);
    }
    return element;
  }

  /** Several pieces one after the other. */
  static Html all(Object... parts) {
    Element holder = new Element("", new LinkedHashMap<>(), new ArrayList<>());
    for (Object part : parts) {
      holder.take(part);
    }
    return holder;
  }

  /** An attribute with a value. */
  static Attribute at(String name, String value) {
    return new Attribute(name, value);
  }

  /** An attribute without a value, present or not. */
  static Optional<Attribute> flag(String name, boolean present) {
    return present ? Optional.of(new Attribute(name, "")) : Optional.empty();
  }

  /** Markup that was made by the renderer, by a macro or by the platform. */
  static Html raw(String markup) {
    return new Raw(markup);
  }

  /** A name and a value; the value is escaped. */
  record Attribute(String name, String value) {}

  /** Markup as it is. */
  record Raw(String markup) implements Html {}

  /** An element, or without a name just its children. */
  record Element(String name, Map<String, String> attributes, List<Html> children) implements Html {
    private static final Set<String> VOID =
        Set.of("br", "col", "hr", "img", "input", "link", "meta");

    @Override
    public String markup() {
      StringBuilder out = new StringBuilder();
      write(out);
      return out.toString();
    }

    private void write(StringBuilder out) {
      if (!name.isEmpty()) {
        out.append('<').append(name);
        attributes.forEach(
            (key, value) ->
                out.append(' ')
                    .append(key)
                    .append("=\"")
                    .append(org.elc.preview.host.Html.escape(value))
                    .append('"'));
        out.append('>');
      }
      for (Html child : children) {
        if (child instanceof Element element) {
          element.write(out);
        } else {
          out.append(child.markup());
        }
      }
      if (!name.isEmpty() && !VOID.contains(name)) {
        out.append("</").append(name).append('>');
      }
    }

    private void take(Object part) {
      if (part instanceof Html html) {
        children.add(html);
      } else if (part instanceof Attribute attribute) {
        attributes.put(attribute.name(), attribute.value());
      } else if (part instanceof Optional<?> optional) {
        optional.ifPresent(this::take);
      } else if (part instanceof Collection<?> collection) {
        collection.forEach(this::take);
      } else {
        children.add(new Raw(org.elc.preview.host.Html.escape(part.toString())));
      }
    }
  }
}
