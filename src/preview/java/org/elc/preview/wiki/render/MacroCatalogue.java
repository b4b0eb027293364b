package org.elc.preview.wiki.render;

import com.atlassian.confluence.macro.Macro;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.Xml;
import org.w3c.dom.Element;

/** The app's macros as the macro browser shows them; texts by the product's forms of keys. */
public final class MacroCatalogue {
  private final PluginDescriptor plugin;
  private final AppMacros macros;

  /** A macro that can be inserted. */
  public record Entry(
      String name,
      String label,
      String description,
      Macro.BodyType body,
      List<Parameter> parameters) {}

  /**
   * A parameter of a macro.
   *
   * @param type the descriptor's type, such as {@code string}, {@code enum}, {@code boolean}
   * @param standard the value that need not be written
   * @param values for an enum, the labels by value
   */
  public record Parameter(
      String name,
      String label,
      String description,
      String type,
      boolean required,
      boolean multiple,
      String standard,
      Map<String, String> values) {}

  /** The macros of that app. */
  public MacroCatalogue(PluginDescriptor plugin, AppMacros macros) {
    this.plugin = plugin;
    this.macros = macros;
  }

  /** The macros that are not hidden, in the order of the descriptor. */
  public List<Entry> entries(Locale locale) {
    List<Entry> entries = new ArrayList<>();
    macros
        .declared()
        .forEach(
            (name, module) -> {
              if (!module.getAttribute("hidden").equals("true")) {
                entries.add(entry(name, module, locale));
              }
            });
    return entries;
  }

  private Entry entry(String name, Element module, Locale locale) {
    String prefix = plugin.key() + "." + name;
    List<Parameter> parameters = new ArrayList<>();
    Xml.child(module, "parameters")
        .ifPresent(
            list -> {
              for (Element parameter : Xml.children(list, "parameter")) {
                if (!parameter.getAttribute("hidden").equals("true")) {
                  parameters.add(parameter(prefix, parameter, locale));
                }
              }
            });
    return new Entry(
        name,
        text(locale, prefix + ".label").orElse(name),
        text(locale, prefix + ".desc").orElse(""),
        macros.macro(name).map(Macro::getBodyType).orElse(Macro.BodyType.NONE),
        parameters);
  }

  private Parameter parameter(String prefix, Element parameter, Locale locale) {
    String name = Xml.required(parameter, "name");
    String key = prefix + ".param." + name;
    Map<String, String> values = new LinkedHashMap<>();
    for (Element value : Xml.children(parameter, "value")) {
      String code = Xml.required(value, "name");
      values.put(code, text(locale, key + "." + code + ".desc").orElse(code));
    }
    return new Parameter(
        name,
        text(locale, key + ".label").orElse(name),
        text(locale, key + ".desc").orElse(""),
        Xml.required(parameter, "type"),
        parameter.getAttribute("required").equals("true"),
        parameter.getAttribute("multiple").equals("true"),
        parameter.getAttribute("default"),
        values);
  }

  private Optional<String> text(Locale locale, String key) {
    return plugin.hasText(key) ? Optional.of(plugin.text(locale, key)) : Optional.empty();
  }
}
