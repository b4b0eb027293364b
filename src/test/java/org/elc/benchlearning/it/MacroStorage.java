package org.elc.benchlearning.it;

import java.util.Map;

/** A macro in the storage format of pages. */
final class MacroStorage {
  private MacroStorage() {}

  static String of(String name, Map<String, String> parameters) {
    StringBuilder storage =
        new StringBuilder("<ac:structured-macro ac:name=\"").append(name).append("\">");
    parameters.forEach(
        (key, value) ->
            storage
                .append("<ac:parameter ac:name=\"" + key + "\"><![CDATA[")
                .append(value.replace("]]>", "]]]]><![CDATA[>"))
                .append("]]></ac:parameter>"));
    return storage.append("</ac:structured-macro>").toString();
  }

  /** What of a text XML can say at all: no page could be saved with the rest. */
  static String sayable(String text) {
    StringBuilder said = new StringBuilder();
    text.codePoints()
        .filter(c -> c == '\t' || c == '\n' || c >= ' ')
        .filter(c -> !Character.isSurrogate((char) c) || c > Character.MAX_VALUE)
        .filter(c -> c != 0xFFFE && c != 0xFFFF)
        .forEach(said::appendCodePoint);
    return said.toString();
  }
}
