package org.elc.preview.host.platform;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import java.util.Map;
import org.elc.preview.host.Database;
import org.elc.preview.host.HostComponents;
import org.elc.preview.host.HostContext;
import org.elc.preview.host.Templates;
import org.elc.preview.host.WebResources;
import org.elc.preview.host.db.CacheStamps;
import org.elc.preview.host.db.ClusterLocks;
import org.elc.preview.host.db.Settings;

/** Registers what an app can refer to and what is not about the wiki. */
public final class PlatformServices {

  private PlatformServices() {}

  public static void register(
      HostContext host, ClusterLocks locks, Settings settings, CacheStamps stamps) {
    HostComponents components = host.components();
    Database database = host.database();
    components.add(TransactionTemplate.class, new Transactions(database));
    components.add(PluginSettingsFactory.class, new StoredSettings(settings));
    components.add(EventPublisher.class, new SynchronousEvents());
    components.add(ClusterLockService.class, new SharedLocks(locks, host.options().nodeName()));
    components.add(CacheManager.class, new SharedCaches(stamps, host.options().plugin().loader()));
    components.add(
        "salApplicationProperties", ApplicationProperties.class, mode -> url(host, mode));
    components.add(VelocityHelperService.class, new Velocity(host.templates()));
    PageResources resources = new PageResources(host.webResources());
    components.add(PageBuilderService.class, () -> () -> resources);
  }

  private static String url(HostContext host, UrlMode mode) {
    return mode == UrlMode.RELATIVE || mode == UrlMode.RELATIVE_CANONICAL
        ? "/confluence"
        : host.baseUrl();
  }

  private record Transactions(Database database) implements TransactionTemplate {

    @Override
    public <T> T execute(TransactionCallback<T> action) {
      return database.inTransaction(connection -> action.doInTransaction());
    }
  }

  private record Velocity(Templates templates) implements VelocityHelperService {

    @Override
    public Map<String, Object> createDefaultVelocityContext() {
      return templates.defaultContext();
    }

    @Override
    public String getRenderedTemplate(String templateName, Map<String, Object> context) {
      return templates.render(templateName, context);
    }
  }

  private record PageResources(WebResources resources) implements RequiredResources {

    @Override
    public RequiredResources requireWebResource(String moduleKey) {
      resources.requireResource(moduleKey);
      return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
      resources.requireContext(context);
      return this;
    }
  }
}
