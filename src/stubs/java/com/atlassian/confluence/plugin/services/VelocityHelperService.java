package com.atlassian.confluence.plugin.services;

import java.util.Map;

/** Real: com.atlassian.confluence:confluence. Evidence: OO10.0.3. */
public interface VelocityHelperService {
  Map<String, Object> createDefaultVelocityContext();

  String getRenderedTemplate(String templateName, Map<String, Object> context);
}
