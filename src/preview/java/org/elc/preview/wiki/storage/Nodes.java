package org.elc.preview.wiki.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The namespaces of storage format and the few ways in which we walk its elements. */
final class Nodes {
  static final String AC = "http://atlassian.com/content";
  static final String RI = "http://atlassian.com/resource/identifier";
  static final String AT = "http://atlassian.com/template";

  private Nodes() {}

  static boolean is(Node node, String namespace, String name) {
    return node.getNodeType() == Node.ELEMENT_NODE
        && namespace.equals(node.getNamespaceURI())
        && name.equals(node.getLocalName());
  }

  /** The attribute in the element's own namespace, or the empty text. */
  static String attribute(Element element, String name) {
    return element.getAttributeNS(element.getNamespaceURI(), name);
  }

  static List<Element> children(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  static List<Element> children(Element parent, String namespace, String name) {
    return children(parent).stream().filter(child -> is(child, namespace, name)).toList();
  }

  static Optional<Element> child(Element parent, String namespace, String name) {
    return children(parent, namespace, name).stream().findFirst();
  }

  /** The first child that names a resource: a page, an attachment, a user, a space, an address. */
  static Optional<Element> resource(Element parent) {
    return children(parent).stream()
        .filter(child -> RI.equals(child.getNamespaceURI()))
        .findFirst();
  }
}
