package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elc.preview.wiki.html.Html.Attribute;

/** Light, dark, or what the reader's system prefers, said in the way AUI's tokens understand. */
enum Theme {
  AUTO("Match the system"),
  LIGHT("Light"),
  DARK("Dark");

  static final String COOKIE = "elc.preview.theme";

  private final String label;

  Theme(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Theme of(HttpServletRequest request) {
    return of(ReaderFilter.cookie(request, COOKIE).orElse(""));
  }

  static Theme of(String code) {
    return List.of(values()).stream()
        .filter(theme -> theme.code().equals(code))
        .findFirst()
        .orElse(AUTO);
  }

  List<Attribute> attributes() {
    Attribute mode = this == AUTO ? at("data-color-mode-auto", "") : at("data-color-mode", code());
    return List.of(mode, at("data-theme", "light:light dark:dark"));
  }

  Optional<Attribute> checked(Theme chosen) {
    return this == chosen ? Optional.of(at("aria-pressed", "true")) : Optional.empty();
  }
}
