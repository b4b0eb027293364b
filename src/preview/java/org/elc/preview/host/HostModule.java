package org.elc.preview.host;

/** A part of the host that is plugged into the platform; the wiki is one. */
public interface HostModule {

  /**
   * Called first, before the app's Spring context exists: add the services that the app's {@code
   * osgi:reference}s resolve to, and create tables. The context may be kept; its {@link
   * HostContext#modules()} and {@link HostContext#webItems()} work only after the app has started.
   */
  void register(HostContext host);

  /** Called when the app has started and before the port is open. */
  void servlets(WebSite site);

  /** Called at shutdown, before the database closes. */
  default void close() {}
}
