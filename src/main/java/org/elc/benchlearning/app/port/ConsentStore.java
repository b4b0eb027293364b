package org.elc.benchlearning.app.port;

import java.util.Collection;
import java.util.List;
import org.elc.benchlearning.core.membership.Agreement;
import org.elc.benchlearning.core.membership.Consent;

/**
 * Keeps who may be named. Read anew each time and never remembered: what is withdrawn is gone for
 * every reader on every node with the end of the transaction.
 */
public interface ConsentStore {
  /** A member's that hold, in the order of their indicators. */
  List<Consent> of(String member);

  /**
   * Who ever agreed for these indicators, by member and indicator, some fifty of them a statement.
   */
  List<Agreement> agreements(Collection<String> indicators);

  /** Adds these, or puts them in the place of those for the same member and indicator. */
  void give(Collection<Consent> consents);

  /** Takes a member's consents to these indicators away. */
  void withdraw(String member, Collection<String> indicators);

  /** Takes all of a member's away; answers with how many there were. */
  int withdrawAll(String member);
}
