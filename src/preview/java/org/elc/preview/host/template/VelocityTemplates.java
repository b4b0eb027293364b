package org.elc.preview.host.template;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.MethodInvocationException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.StartFailed;
import org.elc.preview.host.TemplateFailed;
import org.elc.preview.host.Templates;

/** The one Velocity engine of the host. */
public final class VelocityTemplates implements Templates {

  private final VelocityEngine engine = new VelocityEngine();
  private final String contextPath;

  public VelocityTemplates(PluginDescriptor plugin, ClassLoader loader, String contextPath) {
    this.contextPath = contextPath;
    engine.setApplicationAttribute(
        StrictUberspect.ALLOWLIST, Allowlist.of(plugin, loader, RequestInTemplate.class));
    engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, StrictUberspect.class.getName());
    engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new VelocityLog());
    engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "plugin");
    engine.setProperty("plugin.resource.loader.instance", new PluginLoader(plugin));
    engine.setProperty("plugin.resource.loader.cache", true);
    engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
    engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
    engine.setProperty(RuntimeConstants.VM_PERM_INLINE_LOCAL, true);
    // A reference to nothing would be printed as its own source: a mistake, so it fails.
    engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
    try {
      engine.init();
    } catch (Exception e) {
      throw new StartFailed("Velocity: " + e.getMessage(), e);
    }
  }

  @Override
  public Map<String, Object> defaultContext() {
    Map<String, Object> context = new HashMap<>();
    context.put("request", new RequestInTemplate(contextPath));
    return context;
  }

  @Override
  public String render(String template, Map<String, ?> values) {
    VelocityContext context = new VelocityContext(new HashMap<>(values));
    EventCartridge events = new EventCartridge();
    events.addEventHandler(new AutoEscape());
    events.attachToContext(context);
    StringWriter out = new StringWriter();
    try {
      engine.getTemplate(template).merge(context, out);
      return out.toString();
    } catch (TemplateFailed e) {
      throw e;
    } catch (MethodInvocationException e) {
      throw failed(template, e.getWrappedThrowable() == null ? e : e.getWrappedThrowable());
    } catch (Exception e) {
      throw failed(template, e);
    }
  }

  private static TemplateFailed failed(String template, Throwable cause) {
    return cause instanceof TemplateFailed known
        ? known
        : new TemplateFailed(template + ": " + cause.getMessage(), cause);
  }
}
