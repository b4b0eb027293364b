package org.elc.preview.wiki;

import com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import java.time.Clock;
import org.elc.preview.host.Accounts;
import org.elc.preview.host.Decorator;
import org.elc.preview.host.HostComponents;
import org.elc.preview.host.HostContext;
import org.elc.preview.host.HostModule;
import org.elc.preview.host.TokenStore;
import org.elc.preview.host.WebSite;
import org.elc.preview.host.web.JettySite;
import org.elc.preview.wiki.api.Readers;
import org.elc.preview.wiki.api.TemporaryFiles;
import org.elc.preview.wiki.api.WikiContentApi;
import org.elc.preview.wiki.api.WikiPeople;
import org.elc.preview.wiki.api.WikiPermissions;
import org.elc.preview.wiki.api.WikiZones;
import org.elc.preview.wiki.blueprint.ContentTemplates;
import org.elc.preview.wiki.blueprint.Offers;
import org.elc.preview.wiki.blueprint.PageBlueprints;
import org.elc.preview.wiki.blueprint.SpaceCreation;
import org.elc.preview.wiki.content.Authoring;
import org.elc.preview.wiki.render.AppMacros;
import org.elc.preview.wiki.render.PageRendering;
import org.elc.preview.wiki.store.WikiStore;
import org.elc.preview.wiki.web.WikiPages;
import org.elc.preview.wiki.web.WikiPages.Look;

/**
 * The wiki half of the preview: users, spaces and pages, in the place of Confluence's own. Sample
 * data reaches it through {@link HostComponents}, where it registers {@link WikiSetUp}.
 */
public final class Wiki implements HostModule {
  private final Look look;
  private HostContext host;
  private WikiStore store;
  private WikiPages pages;

  /** With the product's look, if it can be installed. */
  public Wiki() {
    this(Look.AUI);
  }

  /** Tests that need no browser need no AUI. */
  public Wiki(Look look) {
    this.look = look;
  }

  @Override
  public void register(HostContext context) {
    host = context;
    store = WikiStore.open(host.database(), Clock.systemUTC());
    PreviewUsers.create(store.users());
    Readers readers = new Readers(store);
    TemporaryFiles files = new TemporaryFiles(JettySite.CONTEXT_PATH);
    pages = new WikiPages(host, store, readers, files, look);
    WikiPeople people = new WikiPeople(store);
    WikiContentApi content = new WikiContentApi(store);
    HostComponents components = host.components();
    components.add(Accounts.class, readers);
    components.add(TokenStore.class, readers);
    components.add(LocaleManager.class, readers);
    components.add(UserAccessor.class, people);
    components.add(TimeZoneManager.class, new WikiZones(store));
    components.add("salUserManager", UserManager.class, people);
    components.add(PageManager.class, content);
    components.add(SpaceManager.class, content);
    components.add(WritableDownloadResourceManager.class, files);
    components.add(PermissionManager.class, new WikiPermissions(store));
    components.add(Decorator.class, pages.decorator());
  }

  @Override
  public void servlets(WebSite site) {
    Authoring authoring = new Authoring(store);
    ContentTemplates templates = new ContentTemplates(host.plugin(), host.modules());
    SpaceCreation spaces =
        new SpaceCreation(host.database(), store, authoring, host.plugin(), templates);
    PageBlueprints blueprints = new PageBlueprints(store, authoring, host.plugin(), templates);
    AppMacros macros = new AppMacros(host.plugin(), host.modules());
    PageRendering rendering = new PageRendering(store, macros);
    new Offers(host.plugin(), host.webItems()).check();
    templates.check();
    spaces.check();
    blueprints.check();
    macros.check();
    host.components().add(WikiSetUp.class, new WikiSetUp(store, authoring, spaces));
    pages.mount(site, authoring, rendering, spaces, blueprints);
  }
}
