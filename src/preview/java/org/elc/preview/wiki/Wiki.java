package org.elc.preview.wiki;

import org.elc.preview.host.HostContext;
import org.elc.preview.host.HostModule;
import org.elc.preview.host.WebSite;

/** The wiki half of the preview. */
public final class Wiki implements HostModule {

  @Override
  public void register(HostContext host) {}

  @Override
  public void servlets(WebSite site) {}
}
