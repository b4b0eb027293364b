package org.elc.benchlearning.confluence.host;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.util.Map;
import org.elc.preview.PluginSource;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.Templates;
import org.elc.preview.host.template.VelocityTemplates;

/** The app's templates in the preview's Velocity: real escaping, the real allowlist. */
public final class RealTemplates implements VelocityHelperService {
  private static final Templates TEMPLATES =
      new VelocityTemplates(
          PluginDescriptor.read(PluginSource.onClassPath()),
          RealTemplates.class.getClassLoader(),
          "/confluence");

  public static AppTemplates app() {
    return new AppTemplates(new RealTemplates());
  }

  @Override
  public Map<String, Object> createDefaultVelocityContext() {
    return TEMPLATES.defaultContext();
  }

  @Override
  public String getRenderedTemplate(String templateName, Map<String, Object> context) {
    return TEMPLATES.render(templateName, context);
  }
}
