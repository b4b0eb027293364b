package org.elc.benchlearning.confluence.web;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.round.Rounds;
import org.elc.benchlearning.confluence.host.Reader;

/**
 * Whether the reader finds anything behind the app's menu entry: a role in the network, or a round
 * that is shown to everybody who is signed in.
 */
public final class HasPages implements Condition {
  private final Reader reader;
  private final Rounds rounds;

  public HasPages(Reader reader, Rounds rounds) {
    this.reader = Objects.requireNonNull(reader);
    this.rounds = Objects.requireNonNull(rounds);
  }

  @Override
  public void init(Map<String, String> parameters) {
    // none
  }

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return reader.hasRole() || (reader.isSignedIn() && rounds.offersAny());
  }
}
