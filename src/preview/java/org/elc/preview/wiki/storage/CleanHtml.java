package org.elc.preview.wiki.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Which HTML a page may contain. Everything is forbidden that is not named here; what a page says
 * with a style attribute becomes a class or is lost, because the pages' content security policy
 * allows no inline styles.
 */
final class CleanHtml {
  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr b blockquote br caption cite code col colgroup dd del dfn div dl dt em h1 h2 h3"
                  + " h4 h5 h6 hr i ins kbd li ol p pre q s samp small span strike strong sub sup"
                  + " table tbody td tfoot th thead time tr tt u ul var")
              .split(" "));

  /** Elements whose content is no text of the page either. */
  private static final Set<String> GONE_WITH_CONTENT =
      Set.of(
          ("applet audio base button embed frame frameset head iframe input link math meta"
                  + " noscript object option script select style svg template textarea title video")
              .split(" "));

  private static final Set<String> VOID = Set.of("br", "col", "hr");

  private static final Map<String, Pattern> ATTRIBUTES =
      new TreeMap<>(
          Map.of(
              "title", Pattern.compile(".*", Pattern.DOTALL),
              "lang", Pattern.compile("[A-Za-z0-9-]{2,20}"),
              "dir", Pattern.compile("ltr|rtl|auto"),
              "colspan", Pattern.compile("[1-9][0-9]{0,2}"),
              "rowspan", Pattern.compile("[1-9][0-9]{0,2}"),
              "scope", Pattern.compile("row|col|rowgroup|colgroup"),
              "start", Pattern.compile("-?[0-9]{1,6}"),
              "datetime", Pattern.compile("[0-9TZ:+. -]{4,40}")));

  private static final Pattern CLASS = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,80}");
  private static final Pattern SAFE_ADDRESS =
      Pattern.compile("(?i)(https?://|mailto:|tel:|/(?!/)|#|\\?).*", Pattern.DOTALL);
  private static final Pattern ALIGN =
      Pattern.compile("(?i)(?:^|;)\\s*text-align\\s*:\\s*(left|right|center|justify)\\s*(?:;|$)");
  private static final Pattern INDENT =
      Pattern.compile("(?i)(?:^|;)\\s*margin-left\\s*:\\s*([0-9]{1,4})(?:\\.[0-9]+)?px");
  private static final int INDENT_STEP = 30;
  private static final int MOST_INDENT = 6;

  private CleanHtml() {}

  static boolean allows(String element) {
    return ELEMENTS.contains(element);
  }

  static boolean dropsContent(String element) {
    return GONE_WITH_CONTENT.contains(element);
  }

  static boolean isVoid(String element) {
    return VOID.contains(element);
  }

  /** An address that runs nothing when it is followed. */
  static boolean isSafeAddress(String address) {
    return SAFE_ADDRESS.matcher(address.strip()).matches()
        && address.chars().noneMatch(Character::isISOControl);
  }

  static Map<String, String> attributes(Element element) {
    Map<String, String> kept = new LinkedHashMap<>();
    ATTRIBUTES.forEach(
        (name, form) -> {
          String value = element.getAttribute(name);
          if (!value.isEmpty() && form.matcher(value).matches()) {
            kept.put(name, value);
          }
        });
    List<String> classes = classes(element);
    if (!classes.isEmpty()) {
      kept.put("class", String.join(" ", classes));
    }
    if ("a".equals(element.getNodeName()) && isSafeAddress(element.getAttribute("href"))) {
      kept.put("href", element.getAttribute("href").strip());
      kept.put("rel", "nofollow noopener");
    }
    return kept;
  }

  private static List<String> classes(Element element) {
    List<String> classes = new ArrayList<>();
    for (String name : element.getAttribute("class").strip().split("\\s+")) {
      if (CLASS.matcher(name).matches()) {
        classes.add(name);
      }
    }
    String style = element.getAttribute("style");
    Matcher align = ALIGN.matcher(style);
    if (align.find()) {
      classes.add("wiki-align-" + align.group(1).toLowerCase(Locale.ROOT));
    }
    Matcher indent = INDENT.matcher(style);
    if (indent.find()) {
      int steps = Math.min(MOST_INDENT, Integer.parseInt(indent.group(1)) / INDENT_STEP);
      if (steps > 0) {
        classes.add("wiki-indent-" + steps);
      }
    }
    return classes;
  }
}
