package org.elc.preview.wiki.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Runs the macros that a page calls; a macro that fails costs its own box and nothing else. */
final class MacroElements {
  private static final Logger LOG = LoggerFactory.getLogger(MacroElements.class);

  private final Rendering rendering;
  private final StorageRenderer renderer;

  MacroElements(Rendering rendering, StorageRenderer renderer) {
    this.rendering = rendering;
    this.renderer = renderer;
  }

  void write(Element element, HtmlOut out) {
    String name = Nodes.attribute(element, "name");
    Optional<Macros.Runnable> macro = rendering.macros().find(name);
    if (macro.isEmpty()) {
      box(out, "wiki-unknown-macro", "Unknown macro: '" + name + "'");
      return;
    }
    try {
      MacroCall call = new MacroCall(name, parameters(element), body(element));
      out.raw(macro.get().run(call, rendering));
    } catch (Macros.Failed failure) {
      LOG.warn("Macro {} could not be rendered: {}", name, failure.getMessage());
      box(out, "wiki-macro-error", "Error rendering macro '" + name + "': " + failure.getMessage());
    } catch (RuntimeException | LinkageError failure) {
      // Whatever an app's macro throws must not take the page with it, nor show its insides.
      LOG.error("Macro {} failed", name, failure);
      box(out, "wiki-macro-error", "Error rendering macro '" + name + "'. The log says why.");
    }
  }

  /** Whether the paragraph holds a macro whose output is a block. */
  boolean hasBlock(Element paragraph) {
    for (Element child : Nodes.children(paragraph)) {
      boolean block =
          Nodes.is(child, Nodes.AC, "structured-macro")
              ? !rendering
                  .macros()
                  .find(Nodes.attribute(child, "name"))
                  .map(Macros.Runnable::inline)
                  .orElse(false)
              : Nodes.is(child, Nodes.AC, "task-list") || hasBlock(child);
      if (block) {
        return true;
      }
    }
    return false;
  }

  private static void box(HtmlOut out, String cssClass, String message) {
    out.open("div", "aui-message aui-message-error error " + cssClass);
    out.open("p", Map.of()).text(message).close("p").close("div");
  }

  private String body(Element macro) {
    Optional<Element> rich = Nodes.child(macro, Nodes.AC, "rich-text-body");
    if (rich.isPresent()) {
      return renderer.content(rich.get());
    }
    return Nodes.child(macro, Nodes.AC, "plain-text-body").map(Node::getTextContent).orElse("");
  }

  private static Map<String, String> parameters(Element macro) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (Element parameter : Nodes.children(macro, Nodes.AC, "parameter")) {
      parameters.put(Nodes.attribute(parameter, "name"), value(parameter));
    }
    return parameters;
  }

  /** A parameter may hold a resource instead of text; macros get it in its old short form. */
  private static String value(Element parameter) {
    Element holder = Nodes.child(parameter, Nodes.AC, "link").orElse(parameter);
    return Nodes.resource(holder)
        .map(MacroElements::shortForm)
        .orElseGet(parameter::getTextContent);
  }

  private static String shortForm(Element resource) {
    return switch (resource.getLocalName()) {
      case "page", "content-entity" -> {
        String space = Nodes.attribute(resource, "space-key");
        String title = Nodes.attribute(resource, "content-title");
        yield space.isEmpty() ? title : space + ":" + title;
      }
      case "space" -> Nodes.attribute(resource, "space-key");
      case "attachment" -> Nodes.attribute(resource, "filename");
      case "user" -> {
        String key = Nodes.attribute(resource, "userkey");
        yield key.isEmpty() ? Nodes.attribute(resource, "username") : key;
      }
      case "url" -> Nodes.attribute(resource, "value");
      default -> "";
    };
  }
}
