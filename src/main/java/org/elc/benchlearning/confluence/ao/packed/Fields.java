package org.elc.benchlearning.confluence.ao.packed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text fields in one line, parted by tabs. Tabs, line ends, NUL (which PostgreSQL refuses) and
 * backslashes inside a field are escaped, so any text survives and no field breaks a line.
 */
public final class Fields {
  private Fields() {}

  /** No fields give the empty line. */
  public static String join(Collection<String> fields) {
    return fields.stream().map(Fields::escape).collect(Collectors.joining("\t"));
  }

  /** The fields of a line; the empty line has none. */
  public static List<String> split(String line) {
    List<String> fields = new ArrayList<>();
    if (!line.isEmpty()) {
      for (String field : line.split("\t", -1)) {
        fields.add(unescape(field));
      }
    }
    return fields;
  }

  /** The field with that number, or the empty one where an older line had not so many. */
  static String at(List<String> fields, int place) {
    return place < fields.size() ? fields.get(place) : "";
  }

  static String escape(String field) {
    StringBuilder out = new StringBuilder(field.length());
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\0' -> out.append("\\0");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private static String unescape(String field) {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    StringBuilder out = new StringBuilder(field.length());
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c != '\\') {
        out.append(c);
      } else {
        i++;
        out.append(unescaped(i < field.length() ? field.charAt(i) : ' '));
      }
    }
    return out.toString();
  }

  private static char unescaped(char c) {
    return switch (c) {
      case '\\' -> '\\';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case '0' -> '\0';
      default -> throw new IllegalArgumentException("not an escape: \\" + c);
    };
  }
}
