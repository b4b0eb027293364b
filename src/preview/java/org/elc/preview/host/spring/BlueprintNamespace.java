package org.elc.preview.host.spring;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elc.preview.host.StartFailed;
import org.elc.preview.host.Xml;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.ParserContext;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads {@code osgi:reference} and {@code osgi:service}. */
final class BlueprintNamespace implements NamespaceHandler {

  static final String URI = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";

  private static final Pattern NAME_FILTER =
      Pattern.compile("\\(\\s*bean-name\\s*=\\s*([^()*]+?)\\s*\\)");

  private final References references;
  private final List<Export> exports;

  /** A bean that the app offers to the host. */
  record Export(String bean, String type) {}

  BlueprintNamespace(References references, List<Export> exports) {
    this.references = references;
    this.exports = exports;
  }

  @Override
  public void init() {}

  @Override
  public BeanDefinition parse(Element element, ParserContext parser) {
    if (element.getLocalName().equals("service")) {
      exports.add(new Export(Xml.required(element, "ref"), Xml.required(element, "interface")));
      return null;
    }
    if (!element.getLocalName().equals("reference")) {
      // Where the product lacks the type of an optional list, the whole context fails to start.
      throw new StartFailed("the preview knows no osgi:" + element.getLocalName());
    }
    Object imported = references.resolve(Xml.required(element, "interface"), beanName(element));
    RootBeanDefinition definition = new RootBeanDefinition();
    definition.setBeanClass(imported.getClass());
    definition.setInstanceSupplier(() -> imported);
    parser.getRegistry().registerBeanDefinition(Xml.required(element, "id"), definition);
    return definition;
  }

  /**
   * The name in a filter on the property with which the product registers its services. The
   * attribute of the same name asks for Gemini's own property, which the product's services do not
   * have: such a reference would wait for ever.
   */
  private static Optional<String> beanName(Element element) {
    if (Xml.attribute(element, "bean-name").isPresent()) {
      throw new StartFailed(
          "a bean-name attribute finds no service of the product; use filter=\"(bean-name=...)\"");
    }
    Optional<String> filter = Xml.attribute(element, "filter");
    if (filter.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = NAME_FILTER.matcher(filter.get());
    if (!matcher.matches()) {
      throw new StartFailed("the preview does not understand the filter " + filter.get());
    }
    return Optional.of(matcher.group(1));
  }

  @Override
  public BeanDefinitionHolder decorate(
      Node source, BeanDefinitionHolder definition, ParserContext parser) {
    throw new StartFailed("the preview does not understand " + source.getNodeName() + " in a bean");
  }
}
