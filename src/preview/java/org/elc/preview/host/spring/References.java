package org.elc.preview.host.spring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.elc.preview.host.HostComponents;
import org.elc.preview.host.StartFailed;

/**
 * Finds host services for references. What the app gets is a proxy of the one interface that it
 * asked for, so that a cast to anything else fails here as it does in OSGi.
 */
final class References {

  private final ClassLoader loader;
  private final HostComponents components;

  References(ClassLoader loader, HostComponents components) {
    this.loader = loader;
    this.components = components;
  }

  /**
   * What a mandatory reference gets.
   *
   * @throws StartFailed when the host has no such service
   */
  Object resolve(String typeName, Optional<String> beanName) {
    Class<?> type = type(typeName);
    return find(type, beanName)
        .orElseThrow(
            () ->
                new StartFailed(
                    "no host service for the reference to "
                        + typeName
                        + beanName.map(name -> " named " + name).orElse("")));
  }

  /** What the framework has under the name of a type; nothing where the app has no such type. */
  Optional<Object> offered(String typeName) {
    try {
      Class.forName(typeName, false, loader);
    } catch (ClassNotFoundException absent) {
      return Optional.empty();
    }
    return find(type(typeName), Optional.empty());
  }

  private Class<?> type(String typeName) {
    if (typeName.startsWith("org.elc.preview.")) {
      throw new StartFailed("the app may not know the preview: " + typeName);
    }
    try {
      Class<?> type = Class.forName(typeName, false, loader);
      if (!type.isInterface()) {
        throw new StartFailed("a reference needs an interface: " + typeName);
      }
      return type;
    } catch (ClassNotFoundException e) {
      throw new StartFailed("a reference to an unknown type: " + typeName, e);
    }
  }

  private Optional<Object> find(Class<?> type, Optional<String> beanName) {
    return components.find(type, beanName).map(service -> proxy(type, service));
  }

  private Object proxy(Class<?> type, Object service) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
              case "equals" -> proxy == arguments[0];
              case "hashCode" -> System.identityHashCode(proxy);
              default -> "reference to " + type.getName();
            };
          }
          try {
            return method.invoke(service, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }
}
