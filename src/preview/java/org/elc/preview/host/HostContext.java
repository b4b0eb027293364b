package org.elc.preview.host;

import org.elc.preview.PreviewOptions;

/** The platform as a {@link HostModule} sees it. */
public interface HostContext {

  PreviewOptions options();

  /** {@code http://localhost:1990/confluence}; known once the port is. */
  String baseUrl();

  PluginDescriptor plugin();

  HostComponents components();

  ModuleFactory modules();

  Templates templates();

  WebResources webResources();

  WebItems webItems();

  Database database();

  Xsrf xsrf();
}
