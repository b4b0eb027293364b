package org.elc.preview;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Enumeration;
import java.util.List;

/**
 * Loads the app apart from the host, somewhat as OSGi does: the app's own classes and files first,
 * and from the host everything but the libraries that the product does not export.
 */
final class AppLoader extends URLClassLoader {

  static {
    registerAsParallelCapable();
  }

  private static final List<String> HIDDEN =
      List.of(
          "org.elc.preview.",
          "org.springframework.",
          "org.apache.velocity.",
          "org.eclipse.jetty.",
          "org.glassfish.",
          "org.h2.",
          "org.jsoup.",
          "org.junit.",
          "com.fasterxml.",
          "com.google.",
          "com.zaxxer.");

  private final List<String> absent;

  /**
   * The app at that place.
   *
   * @param absent beginnings of names that this product does not have
   */
  AppLoader(URL root, ClassLoader host, List<String> absent) {
    super("app", new URL[] {root}, host);
    this.absent = List.copyOf(absent);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (HIDDEN.stream().anyMatch(name::startsWith) || absent.stream().anyMatch(name::startsWith)) {
      throw new ClassNotFoundException(name + " is not exported to apps");
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      if (findResource(name.replace('.', '/') + ".class") != null) {
        return findClass(name);
      }
    }
    return super.loadClass(name, resolve);
  }

  @Override
  public URL getResource(String name) {
    URL own = findResource(name);
    return own != null ? own : super.getResource(name);
  }

  /** A file that the app has is the app's alone. */
  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return findResource(name) != null ? findResources(name) : super.getResources(name);
  }
}
