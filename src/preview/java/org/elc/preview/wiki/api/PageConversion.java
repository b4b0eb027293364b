package org.elc.preview.wiki.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a macro is told about the rendering it takes part in. */
public final class PageConversion implements ConversionContext {
  private final ContentEntityObject entity;
  private final String spaceKey;
  private final Output output;
  private final Map<String, Object> properties = new HashMap<>();

  /** What a page can be turned into; the product's names in lower case. */
  public enum Output {
    DISPLAY,
    PREVIEW,
    PDF,
    WORD
  }

  /** A rendering of the page; the space is known even before a page is saved. */
  public PageConversion(ContentEntityObject entity, String spaceKey, Output output) {
    this.entity = entity;
    this.spaceKey = spaceKey;
    this.output = output;
  }

  @Override
  public ContentEntityObject getEntity() {
    return entity;
  }

  @Override
  public String getSpaceKey() {
    return spaceKey;
  }

  @Override
  public String getOutputType() {
    return output.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String getOutputDeviceType() {
    return "desktop";
  }

  @Override
  public Object getProperty(String name) {
    return properties.get(name);
  }

  @Override
  public Object getProperty(String name, Object defaultValue) {
    return properties.getOrDefault(name, defaultValue);
  }

  @Override
  public void setProperty(String name, Object value) {
    properties.put(name, value);
  }

  @Override
  public boolean hasProperty(String name) {
    return properties.containsKey(name);
  }
}
