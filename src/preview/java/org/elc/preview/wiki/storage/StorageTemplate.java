package org.elc.preview.wiki.storage;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A content template of a blueprint: storage format with variables and translated texts. Filling it
 * gives the first version of a page.
 */
public final class StorageTemplate {
  private final String template;

  /** The template's text as it lies in the app. */
  public StorageTemplate(String template) {
    this.template = template;
  }

  /**
   * The page's body. A variable that the values do not name becomes nothing, as in the product; one
   * with {@code at:rawxhtml="true"} is storage format itself and must be well-formed.
   *
   * @param values the context of the blueprint's provider; each is written as its text
   * @param translate a key's text in the creator's language
   */
  public String fill(Map<String, ?> values, UnaryOperator<String> translate)
      throws StorageFormatException {
    Element page = StorageParser.parse(template);
    replace(page, values, translate);
    return StorageWriter.content(page).strip();
  }

  private static void replace(
      Element parent, Map<String, ?> values, UnaryOperator<String> translate)
      throws StorageFormatException {
    for (Element child : List.copyOf(Nodes.children(parent))) {
      if (!Nodes.AT.equals(child.getNamespaceURI())) {
        replace(child, values, translate);
        continue;
      }
      parent.replaceChild(replacement(child, values, translate), child);
    }
  }

  private static Node replacement(
      Element element, Map<String, ?> values, UnaryOperator<String> translate)
      throws StorageFormatException {
    Document owner = element.getOwnerDocument();
    return switch (element.getLocalName()) {
      case "i18n" -> owner.createTextNode(translate.apply(Nodes.attribute(element, "key")));
      case "var" -> {
        Object value = values.get(Nodes.attribute(element, "name"));
        String text = value == null ? "" : value.toString();
        yield "true".equals(Nodes.attribute(element, "rawxhtml"))
            ? fragment(owner, text)
            : owner.createTextNode(text);
      }
      default -> owner.createDocumentFragment();
    };
  }

  private static DocumentFragment fragment(Document owner, String storage)
      throws StorageFormatException {
    DocumentFragment fragment = owner.createDocumentFragment();
    Element parsed = StorageParser.parse(storage);
    for (Node child = parsed.getFirstChild(); child != null; child = child.getNextSibling()) {
      fragment.appendChild(owner.importNode(child, true));
    }
    return fragment;
  }
}
