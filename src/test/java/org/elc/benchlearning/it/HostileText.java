package org.elc.benchlearning.it;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Texts that nobody means well with: markup, formulas, odd characters, numbers beyond every type,
 * names of what does not exist. All markup in them names an element or a handler that nothing else
 * does, so that it is found wherever it comes alive.
 */
final class HostileText {
  /** An element that no page has but by an injection. */
  static final String ELEMENT = "elcx";

  /** What a template says that has been run. */
  static final String COMPUTED = "829348951";

  private static final List<String> MARKUP =
      List.of(
          "<elcx>",
          "\"><elcx>",
          "'><elcx a='",
          "</textarea></script></title></style><elcx>",
          "--><elcx>",
          "]]><elcx>",
          "\" elcx=\"1\" onmouseover=\"elcx()",
          "' elcx=1 onfocus=elcx() autofocus='",
          "<img src=x onerror=elcx()>",
          "<svg/onload=elcx()><elcx>",
          "javascript:elcx()",
          "&lt;elcx&gt;&#60;elcx&#62;",
          "#set($elcx = 7919 * 104729)${elcx}",
          "$elcx.getClass().forName(\"x\")",
          "${jndi:ldap://elcx}",
          "{{7919*104729}}",
          "<ac:structured-macro ac:name=\"elcx\"/>",
          "{0,number,elcx} {1}");

  private static final List<String> FORMULAS =
      List.of(
          "=1+1",
          "+1+1",
          "-1+1",
          "@SUM(A1)",
          "\t=1",
          "\r=1",
          "\n=1",
          "'=1",
          "''=1",
          "=cmd|'/C x'!A0",
          " =1+1",
          "\u00a0=1",
          "\ufeff=1",
          "\uff1d1+1",
          "\"=1\",=2",
          "x\n=HYPERLINK(\"//e\")");

  private static final List<String> ODD =
      List.of(
          "\u0000",
          "a\u0000b",
          "\u0001\u0002",
          "\u007f\u0085",
          "\u202eabc\u202c",
          "\u2066x\u2069",
          "\u200b",
          "\ufeff",
          "\ufffe",
          "\ufdd0",
          "\u0300\u0301\u0302",
          "a\r\nSet-Cookie: elcx=1",
          "\ud800",
          "x\udc00y",
          "\ud83d\ude00",
          "\u0130\u0131\u017f",
          "\u1e9e\u00df",
          "\u00a0",
          "\u3000",
          "%00",
          "%2e%2e%2f",
          "..",
          ".",
          "../../etc/passwd",
          "..\\..\\x",
          "a/b",
          "//",
          "/",
          "a;b=c",
          "?",
          "#",
          "%",
          "%zz",
          "+",
          "*",
          "~",
          "|",
          "^",
          "\\",
          "' OR '1'='1",
          "1; DROP TABLE x",
          "x') --",
          "NULL",
          "null",
          "undefined",
          "true",
          "[]",
          "{}",
          "\"",
          "'",
          ",",
          ";",
          "\n",
          " ");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "1e5",
          "1e999999999",
          "-1e-999999999",
          "9".repeat(400),
          "0." + "3".repeat(400),
          "NaN",
          "Infinity",
          "0x10",
          "١٢٣",
          "１２",
          "1,234",
          "1.234",
          "1 234,5",
          "−5",
          "2147483648",
          "-2147483649",
          "9223372036854775808",
          "1/0",
          "½",
          "Ⅻ",
          "1_000");

  private static final List<String> DATES =
      List.of(
          "0000-00-00",
          "2025-02-30",
          "+999999999-12-31",
          "-999999999-01-01",
          "2025-13-01",
          "2025-02-29T25:61",
          "9999-12-31T23:59:59.999999999Z",
          "2025-3-1",
          "tomorrow",
          "2025-03-30T02:30",
          "1970-01-01",
          "P1Y");

  private static final List<String> KEYS =
      List.of(
          "no-1",
          "no-2",
          "se-1",
          "no-99",
          "NO-1",
          "no-1/",
          "no-1/x",
          "/no-1",
          "no‑1",
          "round-open",
          "round-draft",
          "all",
          "country:NO",
          "country:",
          ":",
          "country:NO+service:housing",
          "country:NO+country:SE",
          "service:" + "x".repeat(300),
          "LEA1",
          "lea1",
          "LEA99",
          "NO",
          "no",
          "XX",
          "EDITOR",
          "editor",
          "open",
          "close",
          "compute",
          "publish",
          "VALIDATE",
          "country",
          "figures",
          "housing",
          "nb",
          "en",
          "Europe/Oslo",
          "Mars/Olympus",
          "walk",
          "listed");

  /** What is right for a field of that name, so that what stands beside it is looked at. */
  private static final Map<String, List<String>> RIGHT =
      Map.ofEntries(
          Map.entry("member", List.of("no-1", "no-2", "se-1")),
          Map.entry("unit", List.of("")),
          Map.entry("indicator", List.of("LEA1", "STA1", "RIG2")),
          Map.entry("group", List.of("all", "country:NO", "size:M")),
          Map.entry("numerator", List.of("45", "1")),
          Map.entry("denominator", List.of("50", "2")),
          Map.entry("value", List.of("")),
          Map.entry("missing", List.of("", "not_reported")),
          Map.entry("language", List.of("en", "nb")),
          Map.entry("start", List.of("0", "1")),
          Map.entry("limit", List.of("5", "500")),
          Map.entry("form", List.of("standard", "local")),
          Map.entry("dryRun", List.of("true", "false")),
          Map.entry("edition", List.of("walk")),
          Map.entry("timeZone", List.of("Europe/Oslo")),
          Map.entry("periodFrom", List.of("2025-01-01")),
          Map.entry("periodTo", List.of("2025-12-31")),
          Map.entry("due", List.of("2027-03-01T18:00")),
          Map.entry("until", List.of("2027-03-01T18:00", "2027-03-01")),
          Map.entry("from", List.of("2025-01-01")),
          Map.entry("to", List.of("2028-01-01")),
          Map.entry("round", List.of("round-open")),
          Map.entry("area", List.of("figures")),
          Map.entry("scope", List.of("LEA1", "all")),
          Map.entry("country", List.of("NO", "SE")),
          Map.entry("sizeBand", List.of("M")),
          Map.entry("services", List.of("housing")),
          Map.entry("places", List.of("5")),
          Map.entry("level", List.of("ASSURANCE")),
          Map.entry("evidence", List.of("https://example.org/x")));

  private static final int LONG = 3_000;

  private final Random random;

  HostileText(Random random) {
    this.random = random;
  }

  /** One of them, or two together, or one very long. */
  String next() {
    return switch (random.nextInt(12)) {
      case 0 -> of(MARKUP) + of(ODD);
      case 1 -> of(ODD) + of(KEYS);
      case 2 -> of(KEYS) + of(MARKUP);
      case 3 -> repeated(of(random.nextBoolean() ? MARKUP : ODD));
      case 4 -> any();
      case 5 -> of(NUMBERS);
      case 6 -> of(DATES);
      case 7 -> of(FORMULAS);
      case 8, 9 -> of(KEYS);
      default -> of(MARKUP);
    };
  }

  /** The same for a field of that name, or what is right there. */
  String in(String field) {
    List<String> right = RIGHT.getOrDefault(field, List.of());
    return right.isEmpty() || random.nextInt(3) == 0 ? next() : of(right);
  }

  /** Characters from everywhere. */
  private String any() {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append((char) random.nextInt(random.nextInt(4) == 0 ? 0x10000 : 0x180));
    }
    return text.toString();
  }

  private static String repeated(String text) {
    return text.repeat(Math.max(1, LONG / Math.max(1, text.length())));
  }

  private String of(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
