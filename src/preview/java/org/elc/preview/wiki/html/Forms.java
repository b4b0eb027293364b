package org.elc.preview.wiki.html;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;
import static org.elc.preview.wiki.html.Html.flag;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Form parts in AUI's markup, each with its label and its error where screen readers find them. */
public final class Forms {
  private Forms() {}

  /** A field's name (which is its id too), its label and its value. */
  public record Field(String name, String label, String value, Optional<String> error) {
    /** A field without an error. */
    public Field(String name, String label, String value) {
      this(name, label, value, Optional.empty());
    }

    /** The same field with an error, if it is this field's. */
    public Field withError(Map<String, String> errors) {
      return new Field(name, label, value, Optional.ofNullable(errors.get(name)));
    }
  }

  /** A line of text; the extra parts go onto the input. */
  public static Html text(Field field, Object... extra) {
    return group(
        field,
        el(
            "input.text.long-field",
            at("type", "text"),
            at("id", field.name()),
            at("name", field.name()),
            at("value", field.value()),
            describing(field),
            List.of(extra)));
  }

  /** A larger text. */
  public static Html area(Field field, int rows, Object... extra) {
    return group(
        field,
        el(
            "textarea.textarea.full-width-field",
            at("id", field.name()),
            at("name", field.name()),
            at("rows", String.valueOf(rows)),
            describing(field),
            List.of(extra),
            // A browser drops the first line break of a text area; this one it may have.
            "\n" + field.value()));
  }

  /** A choice of one among some. */
  public static Html select(Field field, Map<String, String> choices) {
    return group(
        field,
        el(
            "select.select.long-field",
            at("id", field.name()),
            at("name", field.name()),
            describing(field),
            choices.entrySet().stream()
                .map(
                    choice ->
                        el(
                            "option",
                            at("value", choice.getKey()),
                            flag("selected", choice.getKey().equals(field.value())),
                            choice.getValue()))
                .toList()));
  }

  /** A value that the reader does not see. */
  public static Html hidden(String name, String value) {
    return el("input", at("type", "hidden"), at("name", name), at("value", value));
  }

  /** A label and a control with its error below it. */
  public static Html group(Field field, Html control) {
    return el(
        "div.field-group",
        el("label", at("for", field.name()), field.label()),
        control,
        field.error().map(message -> el("div.error", at("id", field.name() + "-error"), message)));
  }

  private static Object describing(Field field) {
    return field.error().isPresent()
        ? List.of(at("aria-invalid", "true"), at("aria-describedby", field.name() + "-error"))
        : Optional.empty();
  }
}
