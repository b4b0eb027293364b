package org.elc.preview.wiki.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.elc.preview.host.Html;
import org.elc.preview.wiki.storage.Surroundings.Target;
import org.w3c.dom.Element;

/**
 * Links and images. A page that the reader may not see is treated as one that does not exist: the
 * same markup, so that a link tells nobody what is there.
 */
final class LinkElements {
  private static final Pattern PIXELS = Pattern.compile("[1-9][0-9]{0,3}");

  private final Surroundings surroundings;
  private final StorageRenderer renderer;

  LinkElements(Surroundings surroundings, StorageRenderer renderer) {
    this.surroundings = surroundings;
    this.renderer = renderer;
  }

  void link(Element link, HtmlOut out) {
    String anchor = Nodes.attribute(link, "anchor");
    String fragment = anchor.isEmpty() ? "" : "#" + anchor;
    Optional<Element> resource = Nodes.resource(link);
    if (resource.isEmpty()) {
      anchored(fragment, text(link, anchor), out);
      return;
    }
    Optional<Target> target = target(resource.get());
    if (target.isPresent()) {
      anchored(target.get().address() + fragment, text(link, target.get().name()), out);
    } else {
      unresolved(resource.get(), text(link, calledName(resource.get())), out);
    }
  }

  void image(Element image, HtmlOut out) {
    Optional<Element> resource = Nodes.resource(image);
    Optional<Target> file =
        resource.filter(r -> "attachment".equals(r.getLocalName())).flatMap(this::target);
    if (file.isEmpty()) {
      outsideImage(resource, out);
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", "wiki-image");
    attributes.put("src", file.get().address());
    attributes.put("alt", Nodes.attribute(image, "alt"));
    for (String name : new String[] {"width", "height"}) {
      if (PIXELS.matcher(Nodes.attribute(image, name)).matches()) {
        attributes.put(name, Nodes.attribute(image, name));
      }
    }
    out.open("img", attributes);
  }

  /** Pages load nothing from other hosts, so an image from elsewhere is offered as a link. */
  private static void outsideImage(Optional<Element> resource, HtmlOut out) {
    String address = resource.map(r -> Nodes.attribute(r, "value")).orElse("");
    if (CleanHtml.isSafeAddress(address)) {
      anchored(address, Html.escape(address), out);
    } else {
      out.open("span", "wiki-unresolved");
      out.text(resource.map(LinkElements::calledName).orElse("image")).close("span");
    }
  }

  private static void anchored(String address, String textHtml, HtmlOut out) {
    out.open("a", Map.of("href", address)).raw(textHtml).close("a");
  }

  private void unresolved(Element resource, String textHtml, HtmlOut out) {
    Optional<String> create =
        "page".equals(resource.getLocalName())
            ? surroundings.createAddress(
                Nodes.attribute(resource, "space-key"), Nodes.attribute(resource, "content-title"))
            : Optional.empty();
    if (create.isPresent()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("class", "createlink");
      attributes.put("href", create.get());
      out.open("a", attributes).raw(textHtml).close("a");
    } else {
      out.open("span", "wiki-unresolved").raw(textHtml).close("span");
    }
  }

  private Optional<Target> target(Element resource) {
    return switch (resource.getLocalName()) {
      case "page" ->
          surroundings.page(
              Nodes.attribute(resource, "space-key"), Nodes.attribute(resource, "content-title"));
      case "space" -> surroundings.space(Nodes.attribute(resource, "space-key"));
      case "user" ->
          surroundings.user(
              Nodes.attribute(resource, "userkey"), Nodes.attribute(resource, "username"));
      case "attachment" -> {
        Optional<Element> page = Nodes.child(resource, Nodes.RI, "page");
        yield surroundings.attachment(
            page.map(p -> Nodes.attribute(p, "space-key")).orElse(""),
            page.map(p -> Nodes.attribute(p, "content-title")).orElse(""),
            Nodes.attribute(resource, "filename"));
      }
      case "url" ->
          Optional.of(Nodes.attribute(resource, "value"))
              .filter(CleanHtml::isSafeAddress)
              .map(address -> new Target(address, address));
      default -> Optional.empty();
    };
  }

  private static String calledName(Element resource) {
    return switch (resource.getLocalName()) {
      case "page" -> Nodes.attribute(resource, "content-title");
      case "space" -> Nodes.attribute(resource, "space-key");
      case "attachment" -> Nodes.attribute(resource, "filename");
      case "user" -> "Unknown user";
      default -> Nodes.attribute(resource, "value");
    };
  }

  private String text(Element link, String fallback) {
    Optional<Element> rich = Nodes.child(link, Nodes.AC, "link-body");
    if (rich.isPresent()) {
      return renderer.content(rich.get());
    }
    String plain =
        Nodes.child(link, Nodes.AC, "plain-text-link-body").map(Element::getTextContent).orElse("");
    return Html.escape(plain.isBlank() ? fallback : plain);
  }
}
