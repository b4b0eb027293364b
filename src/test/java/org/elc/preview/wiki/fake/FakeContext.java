package org.elc.preview.wiki.fake;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/** Adds to a template's context what it was configured with, and a title of its own. */
public final class FakeContext implements ContextProvider {
  private Map<String, String> configured = Map.of();

  @Override
  public void init(Map<String, String> params) {
    configured = params;
  }

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    Map<String, Object> more = new HashMap<>(context);
    more.putAll(configured);
    more.put("list", "<ul><li>" + context.get("spaceKey") + "</li></ul>");
    return more;
  }
}
