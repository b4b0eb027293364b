package org.elc.preview.host.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elc.preview.host.PluginDescriptor;

/**
 * {@code /download/resources/app.key:module/file}, {@code /download/resources/app.key/file} and
 * {@code /download/batch/app.key:module/app.key:module.js}: the app's files that the descriptor
 * names, and no others.
 */
public final class ResourceServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=UTF-8",
          "js", "text/javascript; charset=UTF-8",
          "json", "application/json; charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "gif", "image/gif",
          "jpg", "image/jpeg",
          "woff2", "font/woff2");

  private final transient PluginDescriptor plugin;
  private final transient PageAssets assets;

  public ResourceServlet(PluginDescriptor plugin, PageAssets assets) {
    this.plugin = plugin;
    this.assets = assets;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    int slash = path.indexOf('/');
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (slash < 0 || type == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Optional<byte[]> content =
        request.getServletPath().endsWith("/batch")
            ? batch(path.substring(0, slash), path.substring(slash + 1), locale(request))
            : file(path.substring(0, slash), path.substring(slash + 1), locale(request));
    if (content.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(type);
    response.setHeader(
        "Cache-Control",
        request.getParameter("v") == null ? "no-cache" : "public, max-age=31536000");
    response.setContentLength(content.get().length);
    response.getOutputStream().write(content.get());
  }

  private static Locale locale(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("locale"))
        .map(Locale::forLanguageTag)
        .orElse(Locale.ENGLISH);
  }

  private Optional<byte[]> batch(String key, String name, Locale locale) throws IOException {
    AppResource resource = assets.ownResource(key);
    String extension = name.substring(Math.max(0, name.lastIndexOf('.')));
    if (resource == null || !name.equals(key + extension) || !resource.has(extension)) {
      return Optional.empty();
    }
    StringBuilder all = new StringBuilder();
    for (AppResource.File file : resource.files()) {
      if (file.name().endsWith(extension)) {
        all.append(text(resource, file.name(), file.location(), locale)).append("\n");
      }
    }
    return Optional.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private Optional<byte[]> file(String key, String name, Locale locale) throws IOException {
    AppResource resource = assets.ownResource(key);
    List<AppResource.File> files =
        resource != null
            ? resource.files()
            : key.equals(plugin.key()) ? plugin.downloads(AppResource.File::new) : List.of();
    Optional<String> location = AppResource.locate(files, name).filter(plugin::hasResource);
    if (location.isEmpty()) {
      return Optional.empty();
    }
    if (resource != null && name.matches(".*\\.(js|css)")) {
      String text = text(resource, name, location.get(), locale);
      return Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }
    return Optional.of(bytes(location.get()));
  }

  private String text(AppResource resource, String name, String location, Locale locale)
      throws IOException {
    String text = new String(bytes(location), StandardCharsets.UTF_8);
    String extension = name.substring(name.lastIndexOf('.'));
    return resource.translated().contains(extension)
        ? ScriptTexts.translate(text, key -> plugin.text(locale, key))
        : text;
  }

  private byte[] bytes(String location) throws IOException {
    try (InputStream in = plugin.resource(location).openStream()) {
      return in.readAllBytes();
    }
  }
}
