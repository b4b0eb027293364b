package org.elc.preview;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.elc.preview.host.StartFailed;

/**
 * Where the app is loaded from: a class loader and, in it, the two files that name everything else.
 */
public record PluginSource(ClassLoader loader, String descriptor, String springContext) {

  private static final String DESCRIPTOR = "atlassian-plugin.xml";
  private static final String SPRING_CONTEXT = "META-INF/spring/plugin-context.xml";

  public PluginSource {
    Objects.requireNonNull(loader);
    Objects.requireNonNull(descriptor);
    Objects.requireNonNull(springContext);
  }

  /**
   * The app on the class path, loaded once more by a loader of its own that does not see the host:
   * what the app keeps in static fields belongs to one node, and what the product would not export
   * is not there.
   */
  public static PluginSource installed() {
    return installedWithout(List.of());
  }

  /**
   * The same in a product that lacks some types.
   *
   * @param absent beginnings of their names
   */
  public static PluginSource installedWithout(List<String> absent) {
    URL descriptor = PluginSource.class.getClassLoader().getResource(DESCRIPTOR);
    if (descriptor == null) {
      throw new StartFailed("no " + DESCRIPTOR + " on the class path");
    }
    return new PluginSource(
        new AppLoader(root(descriptor), PluginSource.class.getClassLoader(), absent),
        DESCRIPTOR,
        SPRING_CONTEXT);
  }

  /**
   * The app on the class path, in the class loader of the caller, for tests that talk to its beans.
   * Two such previews share the app's static fields, which two nodes never do.
   */
  public static PluginSource onClassPath() {
    return new PluginSource(PluginSource.class.getClassLoader(), DESCRIPTOR, SPRING_CONTEXT);
  }

  /** The folder or jar that a file at its top lies in. */
  private static URL root(URL file) {
    String location = file.toString();
    try {
      if (location.startsWith("jar:")) {
        return URI.create(location.substring(4, location.indexOf("!/"))).toURL();
      }
      return URI.create(location.substring(0, location.lastIndexOf('/') + 1)).toURL();
    } catch (MalformedURLException e) {
      throw new StartFailed("not a place for an app: " + location, e);
    }
  }
}
