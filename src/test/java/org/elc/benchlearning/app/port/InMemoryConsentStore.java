package org.elc.benchlearning.app.port;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.elc.benchlearning.core.membership.Consent;

/** Consents in a map. */
public final class InMemoryConsentStore implements ConsentStore {
  private final TreeMap<String, Consent> consents = new TreeMap<>();

  @Override
  public synchronized List<Consent> of(String member) {
    return consents.values().stream().filter(c -> c.member().equals(member)).toList();
  }

  @Override
  public synchronized List<Consent> to(Collection<String> indicators) {
    return consents.values().stream().filter(c -> indicators.contains(c.indicator())).toList();
  }

  @Override
  public synchronized void give(Collection<Consent> given) {
    // Stores keep milliseconds.
    given.forEach(
        c ->
            consents.put(
                c.member() + "|" + c.indicator(),
                new Consent(
                    c.member(),
                    c.indicator(),
                    c.audience(),
                    c.by(),
                    c.at().truncatedTo(ChronoUnit.MILLIS))));
  }

  @Override
  public synchronized void withdraw(String member, Collection<String> indicators) {
    indicators.forEach(i -> consents.remove(member + "|" + i));
  }

  @Override
  public synchronized int withdrawAll(String member) {
    int before = of(member).size();
    consents.values().removeIf(c -> c.member().equals(member));
    return before;
  }
}
