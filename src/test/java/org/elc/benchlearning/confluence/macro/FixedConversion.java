package org.elc.benchlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;

/** Where and for what a macro is rendered. */
record FixedConversion(String output, String space) implements ConversionContext {
  @Override
  public ContentEntityObject getEntity() {
    throw new UnsupportedOperationException("the macro looks at the page");
  }

  @Override
  public String getSpaceKey() {
    return space;
  }

  @Override
  public String getOutputType() {
    return output;
  }

  @Override
  public String getOutputDeviceType() {
    return "desktop";
  }

  @Override
  public Object getProperty(String name) {
    return getProperty(name, null);
  }

  @Override
  public Object getProperty(String name, Object defaultValue) {
    return defaultValue;
  }

  @Override
  public void setProperty(String name, Object value) {
    throw new UnsupportedOperationException("the macro changes the page");
  }

  @Override
  public boolean hasProperty(String name) {
    return false;
  }
}
