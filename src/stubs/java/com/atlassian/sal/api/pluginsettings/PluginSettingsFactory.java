package com.atlassian.sal.api.pluginsettings;

/** Real: com.atlassian.sal:sal-api. Evidence: BO10.2.15, SL10.0.1. */
public interface PluginSettingsFactory {
  PluginSettings createSettingsForKey(String key);

  PluginSettings createGlobalSettings();
}
