package org.elc.preview.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.elc.preview.host.StartFailed;

/**
 * A servlet of the app at one of its paths.
 *
 * @param path without the {@code *} at its end
 */
record PluginServlet(String path, boolean prefix, HttpServlet servlet) {

  /**
   * @throws StartFailed when the pattern is not a path, or when a method that the servlet answers
   *     has no access annotation
   */
  static PluginServlet of(String pattern, HttpServlet servlet) {
    if (!pattern.startsWith("/") || pattern.replaceFirst("/\\*$", "").contains("*")) {
      throw new StartFailed("the preview does not understand the url-pattern " + pattern);
    }
    PluginServlet made =
        new PluginServlet(pattern.replaceFirst("/\\*$", ""), pattern.endsWith("/*"), servlet);
    Stream.of(servlet.getClass().getDeclaredMethods())
        .filter(method -> method.getName().matches("do[A-Z][a-z]+"))
        .forEach(method -> made.access(method.getName().substring(2)));
    return made;
  }

  boolean matches(String requested) {
    return requested.equals(path) || (prefix && requested.startsWith(path + "/"));
  }

  /** The method's annotation, else the class's; the product's default would be licensed users. */
  Access access(String httpMethod) {
    return handler(httpMethod)
        .flatMap(method -> Access.declaredOn(method, Access.SERVLET_ANNOTATIONS))
        .or(() -> Access.declaredOn(servlet.getClass(), Access.SERVLET_ANNOTATIONS))
        .orElseThrow(
            () ->
                new StartFailed(
                    "no access annotation for " + httpMethod + " on " + servlet.getClass()));
  }

  private Optional<Method> handler(String httpMethod) {
    String lower = httpMethod.toLowerCase(Locale.ROOT);
    String name = "do" + lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    try {
      return Optional.of(
          servlet
              .getClass()
              .getDeclaredMethod(name, HttpServletRequest.class, HttpServletResponse.class));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  /** The request with the paths that a servlet mounted here would see. */
  HttpServletRequest seenBy(HttpServletRequest request) {
    String whole = Optional.ofNullable(request.getPathInfo()).orElse("");
    String rest = whole.substring(path.length());
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getServletPath() {
        return PluginServlets.MOUNT + path;
      }

      @Override
      public String getPathInfo() {
        return rest.isEmpty() ? null : rest;
      }
    };
  }
}
