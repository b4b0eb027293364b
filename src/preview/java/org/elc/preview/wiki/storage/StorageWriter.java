package org.elc.preview.wiki.storage;

import org.elc.preview.host.Html;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes elements back as storage format, with the customary prefixes and CDATA kept as it was. */
final class StorageWriter {
  private static final String CDATA_END = "]]>";

  private final StringBuilder out = new StringBuilder();

  private StorageWriter() {}

  /** The children of the element as text. */
  static String content(Element element) {
    StorageWriter writer = new StorageWriter();
    writer.children(element);
    return writer.out.toString();
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      write(child);
    }
  }

  private void write(Node node) {
    switch (node.getNodeType()) {
      case Node.ELEMENT_NODE -> element((Element) node);
      case Node.TEXT_NODE -> out.append(Html.escape(node.getNodeValue()));
      case Node.CDATA_SECTION_NODE ->
          out.append("<![CDATA[")
              .append(node.getNodeValue().replace(CDATA_END, "]]]]><![CDATA[>"))
              .append(CDATA_END);
      default -> {
        // Comments and processing instructions are not content.
      }
    }
  }

  private void element(Element element) {
    String name = name(element);
    out.append('<').append(name);
    NamedNodeMap attributes = element.getAttributes();
    for (int at = 0; at < attributes.getLength(); at++) {
      Node attribute = attributes.item(at);
      if (!attribute.getNodeName().startsWith("xmlns")) {
        out.append(' ').append(name(attribute)).append("=\"");
        out.append(Html.escape(attribute.getNodeValue())).append('"');
      }
    }
    if (element.hasChildNodes()) {
      out.append('>');
      children(element);
      out.append("</").append(name).append('>');
    } else {
      out.append("/>");
    }
  }

  private static String name(Node node) {
    String namespace = node.getNamespaceURI();
    if (Nodes.AC.equals(namespace)) {
      return "ac:" + node.getLocalName();
    }
    if (Nodes.RI.equals(namespace)) {
      return "ri:" + node.getLocalName();
    }
    return Nodes.AT.equals(namespace) ? "at:" + node.getLocalName() : node.getNodeName();
  }
}
