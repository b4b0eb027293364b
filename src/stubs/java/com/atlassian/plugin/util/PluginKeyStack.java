package com.atlassian.plugin.util;

/**
 * Real: com.atlassian.plugins:atlassian-plugins-api. Evidence: called by the byte code of Active
 * Objects 6.1.1. Body: Active Objects calls it on every statement.
 */
public final class PluginKeyStack {
  private PluginKeyStack() {}

  public static String getFirstPluginKey() {
    return null;
  }
}
