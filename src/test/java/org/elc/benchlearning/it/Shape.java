package org.elc.benchlearning.it;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** How wide a window is, what its system prefers, and which language its browser asks for. */
record Shape(int width, int height, ColorScheme scheme, String locale) {

  static final Shape DESK = new Shape(1280, 900, ColorScheme.LIGHT, "en-GB");

  /** The width at which WCAG wants everything to be usable without scrolling sideways. */
  static final Shape PHONE = new Shape(320, 640, ColorScheme.LIGHT, "en-GB");

  Shape dark() {
    return new Shape(width, height, ColorScheme.DARK, locale);
  }

  Shape in(String newLocale) {
    return new Shape(width, height, scheme, newLocale);
  }

  @Override
  public String toString() {
    return width + " " + scheme.name().toLowerCase(Locale.ROOT);
  }
}
