package org.elc.preview.sample.door;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A form as a page gave it, and what has been typed into it; what is not touched stays. */
public final class Form {
  private final Visitor visitor;
  private final String action;
  private final Map<String, String> fields;

  Form(Visitor visitor, String action, Map<String, String> fields) {
    this.visitor = visitor;
    this.action = action;
    this.fields = new LinkedHashMap<>(fields);
  }

  /** What stands in a field now; empty where there is no such field. */
  public String value(String field) {
    return fields.getOrDefault(field, "");
  }

  public Form with(String field, String value) {
    fields.put(field, value);
    return this;
  }

  public Reply send() {
    return visitor.post(
        action,
        fields.entrySet().stream()
            .map(f -> Visitor.encoded(f.getKey()) + "=" + Visitor.encoded(f.getValue()))
            .collect(Collectors.joining("&")));
  }
}
