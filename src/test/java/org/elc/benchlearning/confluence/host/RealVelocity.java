package org.elc.benchlearning.confluence.host;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.util.Map;
import org.elc.preview.PluginSource;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.Templates;
import org.elc.preview.host.template.VelocityTemplates;

/** The real Velocity, with the product's escaping and the app's own allowlist enforced. */
public final class RealVelocity implements VelocityHelperService {
  private static final PluginSource APP = PluginSource.onClassPath();
  private static final Templates TEMPLATES =
      new VelocityTemplates(PluginDescriptor.read(APP), APP.loader(), "/confluence");

  @Override
  public Map<String, Object> createDefaultVelocityContext() {
    return TEMPLATES.defaultContext();
  }

  @Override
  public String getRenderedTemplate(String templateName, Map<String, Object> context) {
    return TEMPLATES.render(templateName, context);
  }
}
