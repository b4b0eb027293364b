package org.elc.preview.wiki.store;

import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages that the preview offers: Confluence's language packs that the app speaks too. */
public final class Languages {
  /** Confluence's codes with the languages' own names. Norwegian is {@code no}, as there. */
  public static final Map<String, String> NAMES = names();

  /** The codes, English first. */
  public static final List<String> CODES = List.copyOf(NAMES.keySet());

  /** What a reader gets whose languages the wiki does not speak. */
  public static final Locale STANDARD = locale("en_GB");

  private Languages() {}

  /** The locale of a code such as {@code pt_PT}. */
  public static Locale locale(String code) {
    String[] parts = code.split("_", 2);
    return new Locale(parts[0], parts[1]);
  }

  /** The first of the browser's languages that the wiki speaks, else English. */
  public static Locale accepted(Enumeration<Locale> wanted) {
    while (wanted.hasMoreElements()) {
      Optional<Locale> found = matching(wanted.nextElement());
      if (found.isPresent()) {
        return found.get();
      }
    }
    return STANDARD;
  }

  /** Browsers say {@code nb} or {@code nn} where Confluence says {@code no}. */
  private static Optional<Locale> matching(Locale wanted) {
    String language = wanted.getLanguage();
    String known = language.equals("nb") || language.equals("nn") ? "no" : language;
    return CODES.stream()
        .filter(code -> code.startsWith(known + "_"))
        .findFirst()
        .map(Languages::locale);
  }

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("en_GB", "English (UK)");
    names.put("sv_SE", "Svenska");
    names.put("no_NO", "Norsk");
    names.put("pt_PT", "Portugu\u00eas (Portugal)");
    names.put("et_EE", "Eesti");
    names.put("lt_LT", "Lietuvi\u0173");
    return java.util.Collections.unmodifiableMap(names);
  }
}
