package org.elc.benchlearning.app.notice;

import java.util.regex.Pattern;

/** Whether a mail can go to an address. */
final class MailAddress {
  private static final int LONGEST = 254;

  /** One address and nothing else: no list, no name around it, no line that a header would end. */
  private static final Pattern ONE =
      Pattern.compile(
          "[^@\\s<>,;:\"()\\[\\]\\\\]+@[^@\\s<>,;:\"()\\[\\]\\\\.]+(\\.[^@\\s<>,;:\"()\\[\\]\\\\.]+)*");

  private MailAddress() {}

  static boolean isUsable(String address) {
    return address.length() <= LONGEST && ONE.matcher(address).matches();
  }
}
