package org.elc.preview.host.resource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.StartFailed;
import org.elc.preview.host.Xml;
import org.w3c.dom.Element;

/**
 * A {@code web-resource} of the app.
 *
 * @param translated the extensions to which {@code jsI18n} is applied
 */
record AppResource(
    String completeKey,
    List<String> dependencies,
    Set<String> contexts,
    List<File> files,
    Set<String> translated) {

  /** A file that a browser asks for by its name and that lies elsewhere in the app. */
  record File(String name, String location) {

    boolean isFolder() {
      return name.endsWith("/");
    }
  }

  static AppResource of(PluginDescriptor plugin, Element module) {
    String key = plugin.completeKey(module);
    if (!Xml.children(module, "condition").isEmpty()) {
      throw new StartFailed(key + ": the preview knows no conditions on web resources");
    }
    Set<String> translated = new HashSet<>();
    for (Element transformation : Xml.children(module, "transformation")) {
      for (Element transformer : Xml.children(transformation, "transformer")) {
        if (!transformer.getAttribute("key").equals("jsI18n")) {
          throw new StartFailed(
              key + ": the preview knows no transformer " + transformer.getAttribute("key"));
        }
        translated.add("." + Xml.required(transformation, "extension"));
      }
    }
    return new AppResource(
        key,
        Xml.children(module, "dependency").stream().map(Xml::text).toList(),
        Set.copyOf(Xml.children(module, "context").stream().map(Xml::text).toList()),
        files(plugin, module),
        translated);
  }

  static List<File> files(PluginDescriptor plugin, Element parent) {
    List<File> files = new ArrayList<>();
    for (Element resource : Xml.children(parent, "resource")) {
      if (resource.getAttribute("type").equals("download")) {
        File file = new File(Xml.required(resource, "name"), Xml.required(resource, "location"));
        if (!file.isFolder()) {
          plugin.resource(file.location());
        }
        files.add(file);
      }
    }
    return List.copyOf(files);
  }

  /** Where the file of a name lies, if this resource has it. */
  static Optional<String> locate(List<File> files, String name) {
    for (File file : files) {
      if (file.name().equals(name)) {
        return Optional.of(file.location());
      }
      if (file.isFolder() && name.startsWith(file.name())) {
        return Optional.of(file.location() + name.substring(file.name().length()));
      }
    }
    return Optional.empty();
  }

  /** Whether a batch of the extension would hold anything. */
  boolean has(String extension) {
    return files.stream().anyMatch(file -> file.name().endsWith(extension));
  }
}
