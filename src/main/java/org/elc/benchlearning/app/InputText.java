package org.elc.benchlearning.app;

import java.util.regex.Pattern;

/** Text as somebody sent it, before it is trusted with a place in a store or in a message. */
public final class InputText {
  private static final int MAX_SHOWN = 60;

  /** Lone halves of surrogate pairs as well: they have no form in a database either. */
  private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\r\\n]]");

  private InputText() {}

  /**
   * Whether the text contains characters that nobody sees and that databases refuse, PostgreSQL the
   * first of them. Tabs and ends of lines are none.
   */
  public static boolean isUnstorable(String text) {
    return UNSTORABLE.matcher(text).find();
  }

  /** For a message: cut to what it can show, and without what cannot be shown. */
  public static String shown(String text) {
    String cut = text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…" : text;
    return UNSTORABLE.matcher(cut).replaceAll("�");
  }
}
