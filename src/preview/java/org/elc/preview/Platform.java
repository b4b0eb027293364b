package org.elc.preview;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.audit.api.AuditService;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import org.elc.preview.host.Database;
import org.elc.preview.host.HostComponents;
import org.elc.preview.host.HostContext;
import org.elc.preview.host.HostModule;
import org.elc.preview.host.ModuleFactory;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.Templates;
import org.elc.preview.host.WebItems;
import org.elc.preview.host.WebResources;
import org.elc.preview.host.Xsrf;
import org.elc.preview.host.ao.AoModule;
import org.elc.preview.host.audit.AuditLog;
import org.elc.preview.host.audit.AuditLogServlet;
import org.elc.preview.host.db.CacheStamps;
import org.elc.preview.host.db.ClusterLocks;
import org.elc.preview.host.db.PooledDatabase;
import org.elc.preview.host.db.Settings;
import org.elc.preview.host.item.DescribedItems;
import org.elc.preview.host.job.JobHistory;
import org.elc.preview.host.job.Jobs;
import org.elc.preview.host.job.ScheduledJobsServlet;
import org.elc.preview.host.mail.MailQueue;
import org.elc.preview.host.mail.Outbox;
import org.elc.preview.host.mail.OutboxServlet;
import org.elc.preview.host.platform.PlatformServices;
import org.elc.preview.host.resource.PageAssets;
import org.elc.preview.host.spring.PluginContext;
import org.elc.preview.host.template.VelocityTemplates;
import org.elc.preview.host.web.JettySite;
import org.elc.preview.host.web.PlatformSite;
import org.elc.preview.host.web.SessionXsrf;
import org.elc.preview.host.web.WebSudo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One node: makes the parts in the product's order, and ends them in the opposite one. */
final class Platform implements HostContext, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Platform.class);

  private final PreviewOptions options;
  private final Deque<AutoCloseable> parts;
  private final HostComponents components = new HostComponents();
  private final SessionXsrf xsrf = new SessionXsrf();
  private final PluginDescriptor plugin;
  private final JettySite site;
  private final PooledDatabase database;
  private final Templates templates;
  private final PageAssets assets;
  private final DescribedItems items;
  private final Jobs jobs;
  private final AoModule activeObjects;
  private final WebSudo webSudo;
  private final Outbox outbox;
  private final AuditLog auditLog;
  private PluginContext beans;

  private Platform(PreviewOptions options, Deque<AutoCloseable> parts) {
    this.options = options;
    this.parts = parts;
    plugin = PluginDescriptor.read(options.plugin());
    templates = new VelocityTemplates(plugin, options.plugin().loader(), JettySite.CONTEXT_PATH);
    assets = new PageAssets(plugin, JettySite.CONTEXT_PATH);
    items = new DescribedItems(plugin, JettySite.CONTEXT_PATH);
    site = keep(new JettySite(options.port()));
    database = keep(PooledDatabase.open(options.database()));
    ClusterLocks locks = keep(new ClusterLocks(database, options.lease()));
    Settings settings = new Settings(database);
    jobs = keep(new Jobs(locks, new JobHistory(database), Clock.systemUTC(), options.nodeName()));
    activeObjects = new AoModule(plugin, database, settings);
    outbox = new Outbox(database, settings, Clock.systemUTC(), options.nodeName());
    auditLog = new AuditLog(components, Clock.systemUTC());
    webSudo = new WebSudo(components, Clock.systemUTC());
    PlatformServices.register(this, locks, settings, keep(new CacheStamps(database)));
    components.add(
        "multiQueueTaskManager",
        MultiQueueTaskManager.class,
        new MailQueue(outbox, options.plugin().loader()));
    components.add(MailServerManager.class, outbox);
    components.add(AuditService.class, auditLog);
    components.add(ActiveObjects.class, activeObjects.activeObjects());
    components.add(WebSudoManager.class, webSudo);
    components.add(Xsrf.class, xsrf);
    components.add(XsrfTokenAccessor.class, xsrf);
    components.add(XsrfTokenValidator.class, xsrf);
  }

  private <T extends AutoCloseable> T keep(T part) {
    parts.push(part);
    return part;
  }

  static Platform start(PreviewOptions options) {
    Deque<AutoCloseable> parts = new ArrayDeque<>();
    try {
      Platform platform = new Platform(options, parts);
      platform.startApp();
      return platform;
    } catch (RuntimeException | Error e) {
      closeAll(parts);
      throw e;
    }
  }

  private void startApp() {
    for (HostModule module : options.modules()) {
      keep(module::close);
      module.register(this);
    }
    assets.checkDependencies();
    beans = keep(PluginContext.start(options.plugin(), components));
    beans.checkExports();
    onOneNode("preview.activeobjects", () -> activeObjects.start(beans));
    items.start(beans, components);
    jobs.read(plugin, beans);
    site.servlet("/admin/scheduledjobs.action", new ScheduledJobsServlet(jobs, components, xsrf));
    site.servlet("/admin/outbox.action", new OutboxServlet(outbox, components, xsrf));
    site.servlet("/admin/auditlog.action", new AuditLogServlet(auditLog, components, plugin));
    PlatformSite.build(site, this, assets, webSudo, options.modules());
    for (LifecycleAware aware : beans.exported(LifecycleAware.class)) {
      keep(aware::onStop);
      aware.onStart();
    }
    site.start();
    // Pushed again to be stopped first: no request and no job may outlive what it works with.
    keep(jobs);
    keep(site);
  }

  /** Does something that two nodes must not do at the same time. */
  void onOneNode(String name, Runnable work) {
    ClusterLock lock = components.get(ClusterLockService.class).getLockForName(name);
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }

  void schedule() {
    if (options.schedule() == PreviewOptions.Schedule.ON) {
      jobs.schedule();
    }
  }

  JobRun runJob(String key) {
    return jobs.runNow(key);
  }

  void join() throws InterruptedException {
    site.join();
  }

  int port() {
    return site.port();
  }

  @Override
  public PreviewOptions options() {
    return options;
  }

  @Override
  public String baseUrl() {
    return "http://localhost:" + site.port() + JettySite.CONTEXT_PATH;
  }

  @Override
  public PluginDescriptor plugin() {
    return plugin;
  }

  @Override
  public HostComponents components() {
    return components;
  }

  @Override
  public ModuleFactory modules() {
    if (beans == null) {
      throw new IllegalStateException("the app has not started");
    }
    return beans;
  }

  @Override
  public Templates templates() {
    return templates;
  }

  @Override
  public WebResources webResources() {
    return assets;
  }

  @Override
  public WebItems webItems() {
    return items;
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public Xsrf xsrf() {
    return xsrf;
  }

  @Override
  public void close() {
    closeAll(parts);
  }

  private static void closeAll(Deque<AutoCloseable> parts) {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        LOG.error("while stopping", e);
      }
    }
  }
}
