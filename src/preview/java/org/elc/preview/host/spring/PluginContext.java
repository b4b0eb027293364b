package org.elc.preview.host.spring;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elc.preview.PluginSource;
import org.elc.preview.host.HostComponents;
import org.elc.preview.host.ModuleFactory;
import org.elc.preview.host.StartFailed;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;
import org.xml.sax.InputSource;

/** The app's beans. */
public final class PluginContext implements ModuleFactory, AutoCloseable {

  private static final String BEAN_PREFIX = "bean:";

  private final ClassLoader loader;
  private final GenericApplicationContext context;
  private final List<BlueprintNamespace.Export> exports;

  private PluginContext(
      ClassLoader loader,
      GenericApplicationContext context,
      List<BlueprintNamespace.Export> exports) {
    this.loader = loader;
    this.context = context;
    this.exports = exports;
  }

  /**
   * Makes all beans.
   *
   * @throws StartFailed when a reference has no host service or a bean cannot be made
   */
  public static PluginContext start(PluginSource source, HostComponents components) {
    URL url = source.loader().getResource(source.springContext());
    if (url == null) {
      throw new StartFailed("the app has no " + source.springContext());
    }
    List<BlueprintNamespace.Export> exports = new ArrayList<>();
    DefaultListableBeanFactory factory = new DefaultListableBeanFactory();
    factory.setAllowBeanDefinitionOverriding(false);
    GenericApplicationContext context = new GenericApplicationContext(factory);
    context.setClassLoader(source.loader());
    References references = new References(source.loader(), components);
    BlueprintNamespace blueprint = new BlueprintNamespace(references, exports);
    // The framework gives every context this bean, under this name.
    factory.registerSingleton("bundleContext", OfferedServices.of(references));
    XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
    reader.setBeanClassLoader(source.loader());
    reader.setNamespaceHandlerResolver(new Namespaces(blueprint));
    reader.setEntityResolver((publicId, systemId) -> schema(systemId));
    try {
      reader.loadBeanDefinitions(new UrlResource(url));
      context.refresh();
    } catch (BeansException e) {
      context.close();
      throw StartFailed.of("the app's Spring context", e);
    }
    return new PluginContext(source.loader(), context, List.copyOf(exports));
  }

  /** Schemas come from the class path; one that is not there must not be fetched. */
  private static InputSource schema(String systemId) {
    String file = systemId.substring(systemId.lastIndexOf('/') + 1);
    String path =
        file.startsWith("spring-beans")
            ? "/org/springframework/beans/factory/xml/spring-beans.xsd"
            : "/org/elc/preview/host/spring/blueprint.xsd";
    if (!file.startsWith("spring-beans") && !systemId.contains("gemini")) {
      throw new StartFailed("the preview does not know the schema " + systemId);
    }
    return new InputSource(PluginContext.class.getResourceAsStream(path));
  }

  @Override
  public <T> T create(String className, Class<T> type) {
    try {
      return type.cast(
          className.startsWith(BEAN_PREFIX)
              ? context.getBean(className.substring(BEAN_PREFIX.length()))
              : autowire(className));
    } catch (BeansException e) {
      throw StartFailed.of(className, e);
    } catch (ClassNotFoundException e) {
      throw new StartFailed("the app has no class " + className, e);
    } catch (ClassCastException e) {
      throw new StartFailed(className + " is not a " + type.getName(), e);
    }
  }

  private Object autowire(String className) throws ClassNotFoundException {
    return context
        .getAutowireCapableBeanFactory()
        .autowire(
            Class.forName(className, true, loader),
            AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR,
            false);
  }

  /** The beans that the app offers as services of a type. */
  public <T> List<T> exported(Class<T> type) {
    return exports.stream()
        .filter(export -> export.type().equals(type.getName()))
        .map(export -> create(BEAN_PREFIX + export.bean(), type))
        .toList();
  }

  /** Every offered bean with the type that it is offered as, checked. */
  public Map<String, String> checkExports() {
    Map<String, String> checked = new java.util.TreeMap<>();
    for (BlueprintNamespace.Export export : exports) {
      try {
        create(BEAN_PREFIX + export.bean(), Class.forName(export.type(), false, loader));
      } catch (ClassNotFoundException e) {
        throw new StartFailed("a service of an unknown type: " + export.type(), e);
      }
      checked.put(export.bean(), export.type());
    }
    return checked;
  }

  @Override
  public void close() {
    context.close();
  }
}
