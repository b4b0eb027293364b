package org.elc.preview.host;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The style sheets and scripts of a page. */
public interface WebResources {

  /**
   * Adds a resource of the product, such as {@code com.atlassian.auiplugin:ajs}: what a {@code
   * dependency} of the app may name. A dependency that nobody provides fails the start.
   *
   * @param dependencies complete keys of other resources that must come first
   * @param paths files below the context path, {@code .css} or {@code .js}
   */
  void provide(String completeKey, List<String> dependencies, List<String> paths);

  /** Asks for a resource on the page that the running request makes. */
  void requireResource(String completeKey);

  /** Asks for everything in a context on the page that the running request makes. */
  void requireContext(String context);

  /**
   * The {@code link} and {@code script} elements of the page that the running request makes: what
   * the contexts hold and what was required until now, each once, dependencies first. Call it after
   * the body has been rendered.
   */
  String tagsHtml(Set<String> contexts, Locale locale);
}
