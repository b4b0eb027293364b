package org.elc.preview.wiki.web;

import java.util.Optional;
import org.elc.preview.host.Decorator;
import org.elc.preview.host.HostContext;
import org.elc.preview.host.WebSite;
import org.elc.preview.wiki.api.Readers;
import org.elc.preview.wiki.api.TemporaryFiles;
import org.elc.preview.wiki.blueprint.PageBlueprints;
import org.elc.preview.wiki.blueprint.SpaceCreation;
import org.elc.preview.wiki.content.Authoring;
import org.elc.preview.wiki.render.PageRendering;
import org.elc.preview.wiki.store.WikiStore;

/** The wiki's pages, put together and mounted. */
public final class WikiPages {
  /** Whose style sheets the pages use. */
  public enum Look {
    AUI,
    PLAIN
  }

  private final HostContext host;
  private final WikiStore store;
  private final Readers readers;
  private final TemporaryFiles files;
  private final Shell shell;
  private final Assets assets;

  /** Registers the style sheets and scripts; nothing is served yet. */
  public WikiPages(
      HostContext host, WikiStore store, Readers readers, TemporaryFiles files, Look look) {
    this.host = host;
    this.store = store;
    this.readers = readers;
    this.files = files;
    this.shell = new Shell(host, readers, new SiteHeader(host), new Sidebar(host, store));
    this.assets =
        Assets.provide(
            host.webResources(), look == Look.AUI ? AuiFiles.installed() : Optional.empty());
  }

  /** Puts the wiki's frame around pages of others. */
  public Decorator decorator() {
    return shell;
  }

  /** Serves the pages. */
  public void mount(
      WebSite website,
      Authoring authoring,
      PageRendering rendering,
      SpaceCreation spaces,
      PageBlueprints blueprints) {
    Site site = new Site(host, store, authoring, rendering, new Parts(store, host.xsrf()), files);
    Routes routes = new Routes();
    new SessionActions(site).mount(routes);
    new ProfileActions(site).mount(routes);
    new SpaceActions(site).mount(routes);
    new SpacePermissionActions(site).mount(routes);
    new PageActions(site).mount(routes);
    new LabelActions(site).mount(routes);
    new EditorActions(site, blueprints).mount(routes);
    new CreateActions(site, spaces, blueprints).mount(routes);
    new TrashActions(site).mount(routes);
    new MoveActions(site).mount(routes);
    new SpaceLifeActions(site).mount(routes);
    new UserActions(site).mount(routes);
    new RestrictionActions(site).mount(routes);
    new FileActions(site).mount(routes);
    new ExportActions(site).mount(routes);
    website.filter(new ReaderFilter(store, readers));
    WikiServlet servlet = new WikiServlet(routes, readers, host.xsrf(), shell);
    routes.paths().forEach(path -> website.servlet(path, servlet));
    website.servlet(Assets.PATH, assets);
  }
}
