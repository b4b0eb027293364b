package org.elc.benchlearning.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.elc.benchlearning.core.entry.NumberNotation;

/** The languages of the app, with the notations that the Unicode CLDR (version 49) gives them. */
public enum Language {
  EN("en", new NumberNotation('.', ',', '-', 1), "%"),
  SV("sv", new NumberNotation(',', '\u00a0', '\u2212', 1), "\u00a0%"),
  NB("nb", new NumberNotation(',', '\u00a0', '\u2212', 1), "\u00a0%"),
  PT_PT("pt-PT", new NumberNotation(',', '\u00a0', '-', 2), "%"),
  ET("et", new NumberNotation(',', '\u00a0', '\u2212', 2), "%"),
  LT("lt", new NumberNotation(',', '\u00a0', '\u2212', 1), "\u00a0%");

  private final String tag;
  private final Locale locale;

  @SuppressWarnings(
      "ImmutableEnumChecker") // a record of characters, from a package without annotations
  private final NumberNotation notation;

  private final String percentSuffix;

  Language(String tag, NumberNotation notation, String percentSuffix) {
    this.tag = tag;
    this.locale = Locale.forLanguageTag(tag);
    this.notation = notation;
    this.percentSuffix = percentSuffix;
  }

  /** The language that serves a reader with this locale best; English when none of ours does. */
  public static Language nearest(Locale locale) {
    return switch (locale.getLanguage()) {
      case "sv" -> SV;
      // "no" is the macro language that old settings and browsers send; Nynorsk readers read
      // Bokmål.
      case "nb", "no", "nn" -> NB;
      // One Portuguese is closer to a Brazilian reader than English.
      case "pt" -> PT_PT;
      case "et" -> ET;
      case "lt" -> LT;
      default -> EN;
    };
  }

  /** The language with this tag, in any case and with hyphen or underscore; nothing guessed. */
  public static Optional<Language> ofTag(String tag) {
    String wanted = tag.replace('_', '-');
    return Arrays.stream(values()).filter(l -> l.tag.equalsIgnoreCase(wanted)).findFirst();
  }

  /** The BCP 47 tag, fit for an HTML {@code lang} attribute. */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return locale;
  }

  /** The marks that numbers are displayed with, and by which typed numbers are read. */
  public NumberNotation notation() {
    return notation;
  }

  /** What follows a number of percent, the space included. */
  String percentSuffix() {
    return percentSuffix;
  }

  /** The name of the language's own bundle, seen from the root of the class path. */
  String bundle() {
    return this == EN ? "i18n/elc.properties" : "i18n/elc_" + locale + ".properties";
  }
}
