package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** Real: com.atlassian.plugins:atlassian-plugins-webfragment-api. Evidence: SL10.0.1 (unmoved). */
public interface Condition {
  void init(Map<String, String> params) throws PluginParseException;

  boolean shouldDisplay(Map<String, Object> context);
}
