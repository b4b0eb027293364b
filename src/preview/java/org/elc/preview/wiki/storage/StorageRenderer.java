package org.elc.preview.wiki.storage;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Turns storage format into HTML that is safe to send: elements and attributes that are not known
 * to be harmless do not come through, whatever was saved.
 */
public final class StorageRenderer {
  private final Headings headings;
  private final LinkElements links;
  private final MacroElements macros;

  private StorageRenderer(Rendering rendering, Headings headings) {
    this.headings = headings;
    this.links = new LinkElements(rendering.surroundings(), this);
    this.macros = new MacroElements(rendering, this);
  }

  /** The whole page as HTML. */
  public static String render(
      String storage, ConversionContext context, Macros macros, Surroundings surroundings)
      throws StorageFormatException {
    Element page = StorageParser.parse(storage);
    Headings headings = new Headings(page);
    Rendering rendering = new Rendering(context, macros, surroundings, headings.found());
    return new StorageRenderer(rendering, headings).content(page);
  }

  /** The children of an element as HTML. */
  String content(Element parent) {
    HtmlOut out = new HtmlOut();
    children(parent, out);
    return out.html();
  }

  void children(Element parent, HtmlOut out) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      switch (child.getNodeType()) {
        case Node.ELEMENT_NODE -> element((Element) child, out);
        case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> out.text(child.getNodeValue());
        default -> {
          // Comments and processing instructions are not content.
        }
      }
    }
  }

  private void element(Element element, HtmlOut out) {
    String namespace = element.getNamespaceURI();
    if (Nodes.AC.equals(namespace)) {
      productElement(element, out);
    } else if (namespace == null) {
      htmlElement(element, out);
    }
  }

  private void productElement(Element element, HtmlOut out) {
    switch (element.getLocalName()) {
      case "structured-macro" -> macros.write(element, out);
      case "link" -> links.link(element, out);
      case "image" -> links.image(element, out);
      case "task-list" -> PlainElements.tasks(element, out, this);
      case "layout" -> children(element, out);
      case "layout-section" -> PlainElements.section(element, out, this);
      case "layout-cell" -> PlainElements.cell(element, out, this);
      case "emoticon" -> PlainElements.emoticon(element, out);
      case "inline-comment-marker", "rich-text-body", "link-body" -> children(element, out);
      default -> {
        // Placeholders are hints for the writer; anything else is unknown and stays away.
      }
    }
  }

  private void htmlElement(Element element, HtmlOut out) {
    String name = element.getNodeName();
    if (CleanHtml.dropsContent(name)) {
      return;
    }
    if (!CleanHtml.allows(name)) {
      children(element, out);
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>(CleanHtml.attributes(element));
    if (!headings.anchor(element).isEmpty()) {
      attributes.put("id", headings.anchor(element));
    }
    if (CleanHtml.isVoid(name)) {
      out.open(name, attributes);
      return;
    }
    if ("table".equals(name)) {
      table(element, attributes, out);
      return;
    }
    // A block inside a paragraph would end the paragraph in every browser.
    String written = "p".equals(name) && macros.hasBlock(element) ? "div" : name;
    out.open(written, attributes);
    children(element, out);
    out.close(written);
  }

  /** Wide tables scroll by themselves, by keyboard too, and leave the page as wide as it is. */
  private void table(Element element, Map<String, String> attributes, HtmlOut out) {
    Map<String, String> wrap = new LinkedHashMap<>();
    wrap.put("class", "table-wrap");
    wrap.put("role", "group");
    wrap.put("aria-label", "Table");
    wrap.put("tabindex", "0");
    out.open("div", wrap).open("table", attributes);
    children(element, out);
    out.close("table").close("div");
  }
}
