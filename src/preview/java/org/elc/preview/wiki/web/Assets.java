package org.elc.preview.wiki.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.elc.preview.host.WebResources;

/** The wiki's own style sheets and scripts, and AUI where it is installed. */
final class Assets extends HttpServlet {
  /** What every page of the wiki needs. */
  static final String WIKI = "org.elc.preview:wiki";

  /** The sign of the wiki in a browser's tabs. */
  static final String ICON = "/preview/static/wiki/icon.svg";

  /** Where it is served. */
  static final String PATH = "/preview/static/*";

  private static final long serialVersionUID = 1L;
  private static final String AJS = "com.atlassian.auiplugin:ajs";

  /** The product's resources that are all in AUI's one bundle, by the keys that apps depend on. */
  private static final List<String> IN_AUI =
      List.of(
          "aui-buttons",
          "aui-core",
          "aui-dialog2",
          "aui-flag",
          "aui-form-validation",
          "aui-forms",
          "aui-inline-dialog2",
          "aui-lozenge",
          "aui-message",
          "aui-page-header",
          "aui-progress-indicator",
          "aui-select2",
          "aui-spinner",
          "aui-table-sortable",
          "aui-tabs",
          "aui-toggle",
          "dialog2",
          "message",
          "tables",
          "tabs");

  private static final Pattern STEPS = Pattern.compile("/[\\w-]+(/[\\w.-]*\\w)+");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=UTF-8",
          "js", "text/javascript; charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff", "font/woff",
          "ttf", "font/ttf");

  private final transient Map<String, Path> folders;

  private Assets(Map<String, Path> folders) {
    this.folders = folders;
  }

  /** Offers the resources to pages and to the app; what is returned serves them. */
  static Assets provide(WebResources resources, Optional<Map<String, Path>> aui) {
    String base = "/preview/static/";
    List<String> look =
        aui.isPresent()
            ? List.of(
                base + "aui/aui-prototyping.css",
                base + "jquery/jquery.min.js",
                base + "aui/aui-prototyping.js",
                base + "wiki/product.js")
            : List.of(base + "wiki/plain.css", base + "wiki/product.js");
    resources.provide(AJS, List.of(), look);
    for (String name : IN_AUI) {
      resources.provide("com.atlassian.auiplugin:" + name, List.of(AJS), List.of());
    }
    resources.provide(
        "com.atlassian.plugins.atlassian-plugins-webresource-plugin:context-path",
        List.of(AJS),
        List.of());
    resources.provide(WIKI, List.of(AJS), List.of(base + "wiki/wiki.css", base + "wiki/wiki.js"));
    return new Assets(aui.orElse(Map.of()));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    Optional<byte[]> content =
        type == null || path.contains("..") || !STEPS.matcher(path).matches()
            ? Optional.empty()
            : content(path.substring(1));
    if (content.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(type);
    response.setHeader("Cache-Control", "max-age=600");
    response.setContentLength(content.get().length);
    response.getOutputStream().write(content.get());
  }

  private Optional<byte[]> content(String path) throws IOException {
    String folder = path.substring(0, path.indexOf('/'));
    String rest = path.substring(path.indexOf('/') + 1);
    if (folder.equals("wiki")) {
      try (InputStream in = Assets.class.getResourceAsStream("static/" + rest)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      }
    }
    Path file = folders.containsKey(folder) ? folders.get(folder).resolve(rest) : Path.of("");
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }
}
