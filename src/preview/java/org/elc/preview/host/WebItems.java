package org.elc.preview.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The links that the app adds to the wiki's menus. */
public interface WebItems {

  /** The items of a section that the reader may see, in the order of their weights. */
  List<WebItem> in(String section, Locale locale, Map<String, Object> conditionContext);

  /** The sections of a location, in the order of their weights. */
  List<WebSection> sections(String location, Locale locale, Map<String, Object> conditionContext);

  /**
   * @param url with the context path; empty for items that a script handles
   * @param parameters the descriptor's {@code param} children
   */
  record WebItem(
      String completeKey,
      String label,
      String tooltip,
      String linkId,
      String url,
      Map<String, String> parameters) {}

  record WebSection(String completeKey, String label) {}

  /** What conditions get for a request that is about nothing in particular. */
  static Map<String, Object> noContext(HttpServletRequest request) {
    return Map.of("request", request);
  }
}
