package org.elc.benchlearning.confluence.web;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.confluence.host.Reader;

/** Whether the reader supervises members: others do not see the way to the desk. */
public final class IsSupervisor implements Condition {
  private final Reader reader;

  public IsSupervisor(Reader reader) {
    this.reader = Objects.requireNonNull(reader);
  }

  @Override
  public void init(Map<String, String> parameters) {
    // none
  }

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return reader.supervises();
  }
}
