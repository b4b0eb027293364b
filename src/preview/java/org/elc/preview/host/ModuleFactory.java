package org.elc.preview.host;

/** Makes the objects behind the descriptor's modules, as the product does. */
public interface ModuleFactory {

  /**
   * The bean, for {@code bean:name}; otherwise a new object whose greediest constructor is fed with
   * the beans of the app's Spring context.
   *
   * @throws StartFailed when there is no such bean or class, when it is not of the type, or when a
   *     constructor parameter has no bean
   */
  <T> T create(String className, Class<T> type);
}
