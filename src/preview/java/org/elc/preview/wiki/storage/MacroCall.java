package org.elc.preview.wiki.storage;

import java.util.Map;

/**
 * A macro as a page calls it.
 *
 * @param parameters by name; the unnamed one has the empty name
 * @param body plain text as it is, rich text as rendered HTML, and empty without a body
 */
public record MacroCall(String name, Map<String, String> parameters, String body) {
  /** A parameter's value, or the empty text. */
  public String parameter(String key) {
    return parameters.getOrDefault(key, "");
  }
}
