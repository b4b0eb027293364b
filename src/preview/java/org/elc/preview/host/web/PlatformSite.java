package org.elc.preview.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.elc.preview.host.HostContext;
import org.elc.preview.host.HostModule;
import org.elc.preview.host.resource.PageAssets;
import org.elc.preview.host.resource.ResourceServlet;
import org.elc.preview.host.rest.RestModule;
import org.w3c.dom.Element;

/** Puts the site together: filters from the outside in, then the servlets. */
public final class PlatformSite {

  private PlatformSite() {}

  public static void build(
      JettySite site,
      HostContext host,
      PageAssets assets,
      WebSudo webSudo,
      List<HostModule> modules) {
    site.filter(new GuardFilter(assets, host.database()));
    site.filter(new ErrorFilter(host.components()));
    modules.forEach(module -> module.servlets(site));
    site.filter(new ErrorFilter(host.components()));
    site.filter(new BearerFilter(host.components()));
    ResourceServlet resources = new ResourceServlet(host.plugin(), assets);
    site.servlet("/download/resources/*", resources);
    site.servlet("/download/batch/*", resources);
    site.servlet(
        PluginServlets.MOUNT + "/*",
        new PluginServlets(host.plugin(), host.modules(), host.components()));
    site.servlet(
        "/authenticate.action", new PasswordServlet(host.components(), webSudo, host.xsrf()));
    for (Element module : host.plugin().modules("rest")) {
      RestModule rest = RestModule.of(host.plugin(), module, host.components());
      site.servlet(rest.path(), rest.servlet());
    }
    site.servlet("/", new NothingThere());
  }

  private static final class NothingThere extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
