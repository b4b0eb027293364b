package org.elc.benchlearning.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a Velocity template apart: what it calls, and the markup that is left without it.
 *
 * <p>It knows the part of the language that our templates may use; {@code #evaluate}, {@code
 * #parse}, {@code #include} and macros are not in it.
 */
final class TemplateScan {

  private static final Pattern DIRECTIVE = Pattern.compile("#(\\{[a-z]+}|[a-z]+)");
  private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?[A-Za-z][A-Za-z0-9_]*");

  /** A method call, or a property, which has no parentheses. */
  record Call(String reference, String method, int arguments, boolean parentheses) {

    @Override
    public String toString() {
      return "$" + reference + "." + method + (parentheses ? "(" + arguments + ")" : "");
    }
  }

  private final String text;
  private final List<Call> calls = new ArrayList<>();
  private final List<String> directives = new ArrayList<>();
  private final StringBuilder markup = new StringBuilder();
  private int at;

  private TemplateScan(String text) {
    this.text = text;
  }

  static TemplateScan of(Path template) {
    return of(ProjectFiles.text(template));
  }

  static TemplateScan of(String text) {
    TemplateScan scan = new TemplateScan(text);
    while (scan.at < text.length()) {
      scan.step();
    }
    return scan;
  }

  List<Call> calls() {
    return List.copyOf(calls);
  }

  /** The names of the directives, such as {@code foreach}, in their order. */
  List<String> directives() {
    return List.copyOf(directives);
  }

  /** The template without comments, directives and references. */
  String markup() {
    return markup.toString();
  }

  private void step() {
    if (looking("##")) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end;
    } else if (looking("#*")) {
      int end = text.indexOf("*#", at);
      at = end < 0 ? text.length() : end + 2;
    } else if (looking("#") && !directiveName().isEmpty()) {
      directive();
    } else if (looking("$") && !referenceName().isEmpty()) {
      reference();
    } else {
      markup.append(text.charAt(at));
      at++;
    }
  }

  private void directive() {
    String name = directiveName();
    directives.add(name.replaceAll("[#{}]", ""));
    at += name.length();
    int open = at;
    while (open < text.length() && text.charAt(open) == ' ') {
      open++;
    }
    if (open < text.length() && text.charAt(open) == '(' && !name.matches("#\\{?(else|end)}?")) {
      int close = close(open);
      inner(text.substring(open + 1, close));
      at = close + 1;
    }
  }

  private String directiveName() {
    return start(DIRECTIVE);
  }

  private void reference() {
    String opening = referenceName();
    String name = opening.replaceAll("[$!{]", "");
    at += opening.length();
    while (at + 1 < text.length()
        && text.charAt(at) == '.'
        && Character.isLetter(text.charAt(at + 1))) {
      int end = at + 1;
      while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
        end++;
      }
      String method = text.substring(at + 1, end);
      boolean parentheses = end < text.length() && text.charAt(end) == '(';
      int arguments = 0;
      if (parentheses) {
        int close = close(end);
        String inside = text.substring(end + 1, close);
        arguments = count(inside);
        inner(inside);
        end = close + 1;
      }
      calls.add(new Call(name, method, arguments, parentheses));
      at = end;
    }
    if (opening.contains("{") && looking("}")) {
      at++;
    }
  }

  private String referenceName() {
    return start(REFERENCE);
  }

  /** What stands here, if it has this form; else nothing. */
  private String start(Pattern form) {
    Matcher found = form.matcher(text).region(at, text.length());
    return found.lookingAt() ? found.group() : "";
  }

  /** References inside of parentheses count, their text does not. */
  private void inner(String inside) {
    TemplateScan scan = of(inside);
    calls.addAll(scan.calls);
  }

  private static int count(String arguments) {
    if (arguments.isBlank()) {
      return 0;
    }
    int count = 1;
    int depth = 0;
    char quote = 0;
    for (char c : arguments.toCharArray()) {
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (c == ',' && depth == 0) {
        count++;
      }
    }
    return count;
  }

  private int close(int open) {
    int depth = 0;
    char quote = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("no end of: " + text.substring(open));
  }

  private boolean looking(String token) {
    return text.startsWith(token, at);
  }
}
