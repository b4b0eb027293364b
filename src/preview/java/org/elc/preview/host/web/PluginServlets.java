package org.elc.preview.host.web;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.preview.host.Accounts;
import org.elc.preview.host.Decorator;
import org.elc.preview.host.HostComponents;
import org.elc.preview.host.ModuleFactory;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.Xml;
import org.w3c.dom.Element;

/** The app's {@code servlet} modules, at {@code /plugins/servlet}. */
final class PluginServlets extends HttpServlet {

  private static final long serialVersionUID = 1L;
  static final String MOUNT = "/plugins/servlet";

  private final transient PluginDescriptor plugin;
  private final transient ModuleFactory modules;
  private final transient HostComponents components;
  private final transient List<PluginServlet> servlets = new ArrayList<>();

  PluginServlets(PluginDescriptor plugin, ModuleFactory modules, HostComponents components) {
    this.plugin = plugin;
    this.modules = modules;
    this.components = components;
  }

  /** Makes every servlet at once, so that a mistake is seen at the start. */
  @Override
  public void init() throws ServletException {
    for (Element module : plugin.modules("servlet")) {
      HttpServlet servlet = modules.create(Xml.required(module, "class"), HttpServlet.class);
      Map<String, String> parameters = new HashMap<>();
      for (Element parameter : Xml.children(module, "init-param")) {
        parameters.put(
            Xml.child(parameter, "param-name").map(Xml::text).orElse(""),
            Xml.child(parameter, "param-value").map(Xml::text).orElse(""));
      }
      ServletConfig config =
          new PluginServletConfig(
              Xml.required(module, "key"), getServletContext(), Map.copyOf(parameters));
      servlet.init(config);
      for (Element pattern : Xml.children(module, "url-pattern")) {
        servlets.add(PluginServlet.of(Xml.text(pattern), servlet));
      }
    }
    servlets.sort(Comparator.comparingInt((PluginServlet s) -> s.path().length()).reversed());
  }

  @Override
  public void destroy() {
    servlets.forEach(servlet -> servlet.servlet().destroy());
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    Optional<PluginServlet> found =
        servlets.stream().filter(servlet -> servlet.matches(path)).findFirst();
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    switch (found.get().access(request.getMethod()).of(components.get(Accounts.class))) {
      case ALLOWED -> serve(found.get(), request, response);
      case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
      case LOG_IN -> logIn(request, response);
    }
  }

  private static void logIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getMethod().equals("GET")) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    String destination =
        URLEncoder.encode(SiteRequest.destination(request), StandardCharsets.UTF_8);
    response.sendRedirect(request.getContextPath() + "/login.action?os_destination=" + destination);
  }

  private void serve(
      PluginServlet servlet, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    DecoratedResponse decorated =
        new DecoratedResponse(request, response, components.get(Decorator.class));
    servlet.servlet().service(servlet.seenBy(request), decorated);
    decorated.finish();
  }
}
