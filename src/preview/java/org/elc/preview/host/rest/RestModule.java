package org.elc.preview.host.rest;

import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.elc.preview.host.HostComponents;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.StartFailed;
import org.elc.preview.host.Xml;
import org.elc.preview.host.web.Access;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.w3c.dom.Element;

/**
 * A {@code rest} module. Jersey makes the resources itself, with its own injection: the app's
 * Spring beans are not known to it, because the product does not always offer them either.
 */
public final class RestModule {

  private final String path;
  private final ResourceConfig config;

  private RestModule(String path, ResourceConfig config) {
    this.path = path;
    this.config = config;
  }

  /**
   * @throws StartFailed when the module names no package, or when a resource method has no access
   *     annotation
   */
  public static RestModule of(PluginDescriptor plugin, Element module, HostComponents components) {
    String key = plugin.completeKey(module);
    String[] packages =
        Xml.children(module, "package").stream().map(Xml::text).toArray(String[]::new);
    if (packages.length == 0) {
      throw new StartFailed(key + ": give <rest> an explicit <package>");
    }
    ResourceConfig config = new ResourceConfig();
    config.setClassLoader(plugin.source().loader());
    config.packages(true, plugin.source().loader(), packages);
    List<Class<?>> resources =
        config.getClasses().stream().filter(c -> c.isAnnotationPresent(Path.class)).toList();
    if (resources.isEmpty()) {
      throw new StartFailed(key + ": no resource in " + Arrays.toString(packages));
    }
    resources.forEach(RestModule::checkAccess);
    config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, false);
    config.register(JacksonFeature.withoutExceptionMappers());
    config.register(new StrictJson());
    config.register(new JsonRefusal());
    config.register(new XsrfGuard(components));
    config.register(new AccessGuard(components));
    config.register(new BodyLimit());
    return new RestModule(path(module), config);
  }

  /** Only the version itself; the product's {@code latest} is left out. */
  private static String path(Element module) {
    String version = Xml.required(module, "version");
    return "/rest"
        + slashed(Xml.required(module, "path"))
        + (version.equals("none") ? "" : slashed(version))
        + "/*";
  }

  private static String slashed(String path) {
    return path.startsWith("/") ? path : "/" + path;
  }

  private static void checkAccess(Class<?> resource) {
    if (Access.declaredOn(resource, Access.REST_ANNOTATIONS).isPresent()) {
      return;
    }
    for (Method method : resource.getMethods()) {
      boolean answers = Stream.of(method.getAnnotations()).anyMatch(RestModule::isHttpMethodOrPath);
      if (answers && Access.declaredOn(method, Access.REST_ANNOTATIONS).isEmpty()) {
        throw new StartFailed("no access annotation on " + method);
      }
    }
  }

  private static boolean isHttpMethodOrPath(Annotation annotation) {
    return annotation instanceof Path
        || annotation.annotationType().isAnnotationPresent(jakarta.ws.rs.HttpMethod.class);
  }

  public String path() {
    return path;
  }

  /** The servlet that answers; it must be mounted at {@link #path()}. */
  public Servlet servlet() {
    return new ServletContainer(config);
  }
}
