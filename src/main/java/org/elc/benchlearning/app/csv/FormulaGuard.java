package org.elc.benchlearning.app.csv;

/**
 * Keeps spreadsheets from running text as a formula: a text cell that begins like one gets an
 * apostrophe in front, which spreadsheets hide and our reader takes away again. The last four are
 * the signs in full width, which some spreadsheets take for the usual ones.
 */
final class FormulaGuard {
  private static final String STARTERS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private FormulaGuard() {}

  static String guard(String text) {
    return needsGuard(text) ? "'" + text : text;
  }

  static String strip(String cell) {
    return cell.startsWith("'") && needsGuard(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean needsGuard(String text) {
    String bare = text.startsWith("'") ? text.replaceFirst("^'+", "") : text;
    return !bare.isEmpty() && STARTERS.indexOf(bare.charAt(0)) >= 0;
  }
}
