package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;
import static org.elc.preview.wiki.html.Html.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.render.MacroCatalogue;
import org.elc.preview.wiki.render.MacroCatalogue.Entry;
import org.elc.preview.wiki.render.MacroCatalogue.Parameter;

/** The dialog that writes a macro into the source; its script finds everything in the markup. */
final class MacroPicker {
  private final MacroCatalogue catalogue;

  MacroPicker(Site site) {
    this.catalogue = new MacroCatalogue(site.host().plugin(), site.rendering().appMacros());
  }

  Html dialog(Locale locale) {
    List<Entry> entries = catalogue.entries(locale);
    return el(
        "dialog.wiki-dialog",
        at("id", "macro-browser"),
        at("aria-labelledby", "macro-browser-title"),
        el(
            "div.wiki-dialog-head",
            el("h2", at("id", "macro-browser-title"), "Insert macro"),
            el(
                "button.aui-button.aui-button-subtle",
                at("type", "button"),
                at("data-close", ""),
                "Close")),
        entries.isEmpty()
            ? el("p", "The app brings no macros.")
            : el(
                "div.wiki-dialog-body",
                el("ul.macro-list", entries.stream().map(MacroPicker::button).toList()),
                el("div.macro-forms", entries.stream().map(MacroPicker::form).toList())));
  }

  private static Html button(Entry entry) {
    return el(
        "li",
        el(
            "button.macro-choice",
            at("type", "button"),
            at("data-macro", entry.name()),
            el("strong", entry.label()),
            el("span", entry.description())));
  }

  private static Html form(Entry entry) {
    return el(
        "form.aui.top-label",
        at("id", "macro-form-" + entry.name()),
        at("data-name", entry.name()),
        at("data-body", entry.body().name()),
        at("hidden", ""),
        el("h3", entry.label()),
        entry.parameters().isEmpty()
            ? el("p", "This macro has no parameters.")
            : entry.parameters().stream().map(parameter -> field(entry, parameter)).toList(),
        Parts.buttons(el("button.aui-button.aui-button-primary", at("type", "submit"), "Insert")));
  }

  private static Html field(Entry entry, Parameter parameter) {
    String id = "macro-" + entry.name() + "-" + parameter.name();
    return el(
        "div.field-group",
        el("label", at("for", id), parameter.label(), parameter.required() ? " (required)" : ""),
        control(parameter, id),
        parameter.description().isEmpty()
            ? Html.NONE
            : el("div.description", at("id", id + "-help"), parameter.description()));
  }

  private static Html control(Parameter parameter, String id) {
    List<Object> common = new ArrayList<>();
    common.add(at("id", id));
    common.add(at("data-parameter", parameter.name()));
    common.add(at("data-default", parameter.standard()));
    common.add(flag("required", parameter.required()));
    if (!parameter.description().isEmpty()) {
      common.add(at("aria-describedby", id + "-help"));
    }
    return switch (parameter.type()) {
      case "enum" ->
          el(
              "select.select",
              common,
              flag("multiple", parameter.multiple()),
              parameter.required() || parameter.multiple()
                  ? Html.NONE
                  : el("option", at("value", ""), ""),
              parameter.values().entrySet().stream()
                  .map(
                      value ->
                          el(
                              "option",
                              at("value", value.getKey()),
                              flag("selected", value.getKey().equals(parameter.standard())),
                              value.getValue()))
                  .toList());
      case "boolean" ->
          el(
              "input",
              common,
              at("type", "checkbox"),
              flag("checked", parameter.standard().equals("true")));
      default ->
          el(
              "input.text.long-field",
              common,
              at("type", parameter.type().equals("int") ? "number" : "text"),
              at("value", parameter.standard()));
    };
  }
}
