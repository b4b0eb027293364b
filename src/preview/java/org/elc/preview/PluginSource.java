package org.elc.preview;

import java.util.Objects;

/**
 * Where the app is loaded from: a class loader and, in it, the two files that name everything else.
 */
public record PluginSource(ClassLoader loader, String descriptor, String springContext) {

  public PluginSource {
    Objects.requireNonNull(loader);
    Objects.requireNonNull(descriptor);
    Objects.requireNonNull(springContext);
  }

  /** The app on the class path, with its files where the packaged jar has them. */
  public static PluginSource onClassPath() {
    return new PluginSource(
        PluginSource.class.getClassLoader(),
        "atlassian-plugin.xml",
        "META-INF/spring/plugin-context.xml");
  }
}
