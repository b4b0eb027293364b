package org.elc.preview.host.resource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.elc.preview.host.Html;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.StartFailed;
import org.elc.preview.host.WebResources;
import org.w3c.dom.Element;

/** Which resources a page needs. What a request asked for lives in its thread. */
public final class PageAssets implements WebResources {

  private record Provided(List<String> dependencies, List<String> paths) {}

  private final String contextPath;
  private final Map<String, AppResource> own = new LinkedHashMap<>();
  private final Map<String, Provided> provided = new LinkedHashMap<>();
  private final ThreadLocal<Set<String>> required = ThreadLocal.withInitial(LinkedHashSet::new);
  private final ThreadLocal<Set<String>> requiredContexts =
      ThreadLocal.withInitial(LinkedHashSet::new);
  private final String version;

  public PageAssets(PluginDescriptor plugin, String contextPath) {
    this.contextPath = contextPath;
    this.version = Long.toString(System.currentTimeMillis(), 36);
    for (Element module : plugin.modules("web-resource")) {
      AppResource resource = AppResource.of(plugin, module);
      own.put(resource.completeKey(), resource);
    }
  }

  @Override
  public void provide(String completeKey, List<String> dependencies, List<String> paths) {
    provided.put(completeKey, new Provided(List.copyOf(dependencies), List.copyOf(paths)));
  }

  /**
   * @throws StartFailed when a resource depends on one that nobody has
   */
  public void checkDependencies() {
    for (AppResource resource : own.values()) {
      resource.dependencies().forEach(dependency -> check(dependency, resource.completeKey()));
    }
    provided.forEach((key, value) -> value.dependencies().forEach(other -> check(other, key)));
  }

  private void check(String key, String dependant) {
    if (!own.containsKey(key) && !provided.containsKey(key)) {
      throw new StartFailed("web resource " + dependant + " depends on the unknown " + key);
    }
  }

  /** Forgets what the thread's last request had asked for. */
  public void beginRequest() {
    required.remove();
    requiredContexts.remove();
  }

  AppResource ownResource(String completeKey) {
    return own.get(completeKey);
  }

  @Override
  public void requireResource(String completeKey) {
    if (!own.containsKey(completeKey) && !provided.containsKey(completeKey)) {
      throw new IllegalArgumentException("no web resource " + completeKey);
    }
    required.get().add(completeKey);
  }

  @Override
  public void requireContext(String context) {
    requiredContexts.get().add(context);
  }

  @Override
  public String tagsHtml(Set<String> contexts, Locale locale) {
    Set<String> wanted = new LinkedHashSet<>(contexts);
    wanted.addAll(requiredContexts.get());
    Set<String> ordered = new LinkedHashSet<>();
    required.get().forEach(key -> addWithDependencies(key, ordered));
    for (AppResource resource : own.values()) {
      if (resource.contexts().stream().anyMatch(wanted::contains)) {
        addWithDependencies(resource.completeKey(), ordered);
      }
    }
    List<String> styles = new ArrayList<>();
    List<String> scripts = new ArrayList<>();
    for (String key : ordered) {
      addTags(key, locale, styles, scripts);
    }
    return String.join("", styles) + String.join("", scripts);
  }

  private void addWithDependencies(String key, Set<String> ordered) {
    if (ordered.contains(key)) {
      return;
    }
    AppResource resource = own.get(key);
    List<String> dependencies =
        resource == null ? provided.get(key).dependencies() : resource.dependencies();
    for (String dependency : dependencies) {
      addWithDependencies(dependency, ordered);
    }
    ordered.add(key);
  }

  private void addTags(String key, Locale locale, List<String> styles, List<String> scripts) {
    AppResource resource = own.get(key);
    if (resource == null) {
      for (String path : provided.get(key).paths()) {
        (path.endsWith(".css") ? styles : scripts).add(tag(contextPath + path));
      }
      return;
    }
    String batch = contextPath + "/download/batch/" + key + "/" + key;
    if (resource.has(".css")) {
      styles.add(tag(batch + ".css?v=" + version));
    }
    if (resource.has(".js")) {
      scripts.add(tag(batch + ".js?locale=" + locale.toLanguageTag() + "&v=" + version));
    }
  }

  private static String tag(String url) {
    String path = url.replaceFirst("\\?.*", "");
    return path.endsWith(".css")
        ? "<link rel=\"stylesheet\" href=\"" + Html.escape(url) + "\">\n"
        : "<script src=\"" + Html.escape(url) + "\" defer></script>\n";
  }
}
