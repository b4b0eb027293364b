package org.elc.benchlearning.confluence.web;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.confluence.host.Reader;

/** Whether the reader has a role in the network: others do not see the app's menu entry. */
public final class HasRole implements Condition {
  private final Reader reader;

  public HasRole(Reader reader) {
    this.reader = Objects.requireNonNull(reader);
  }

  @Override
  public void init(Map<String, String> parameters) {
    // none
  }

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return reader.hasRole();
  }
}
