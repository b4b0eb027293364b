package com.atlassian.plugin;

/**
 * Real: com.atlassian.plugins:atlassian-plugins-api. Evidence: SL10.0.1. Body: an exception carries
 * its message.
 */
public class PluginParseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PluginParseException(String message) {
    super(message);
  }
}
