package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/** Real: com.atlassian.confluence:confluence. Evidence: OO10.0.3 (getOutputType), JD 9.x (rest). */
public interface ConversionContext {
  ContentEntityObject getEntity();

  String getSpaceKey();

  String getOutputType();

  String getOutputDeviceType();

  Object getProperty(String name);

  Object getProperty(String name, Object defaultValue);

  void setProperty(String name, Object value);

  boolean hasProperty(String name);
}
