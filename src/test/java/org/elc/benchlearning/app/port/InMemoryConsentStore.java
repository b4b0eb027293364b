package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.elc.benchlearning.core.membership.Agreement;
import org.elc.benchlearning.core.membership.Consent;

/** Agreements in one map, and the consents that hold in another. */
public final class InMemoryConsentStore implements ConsentStore {
  private final TreeMap<String, Consent> consents = new TreeMap<>();
  private final TreeMap<String, Agreement> agreements = new TreeMap<>();

  private static String key(String member, String indicator) {
    return member + "|" + indicator;
  }

  @Override
  public synchronized List<Consent> of(String member) {
    return consents.values().stream().filter(c -> c.member().equals(member)).toList();
  }

  @Override
  public synchronized List<Agreement> agreements(Collection<String> indicators) {
    return agreements.values().stream().filter(a -> indicators.contains(a.indicator())).toList();
  }

  @Override
  public synchronized void give(Collection<Consent> given) {
    for (Consent c : given) {
      // Stores keep milliseconds.
      Instant at = c.at().truncatedTo(ChronoUnit.MILLIS);
      consents.put(
          key(c.member(), c.indicator()),
          new Consent(c.member(), c.indicator(), c.audience(), c.by(), at));
      agreements.merge(
          key(c.member(), c.indicator()),
          new Agreement(c.member(), c.indicator(), at, Optional.of(c.audience())),
          (old, now) -> new Agreement(old.member(), old.indicator(), old.since(), now.audience()));
    }
  }

  @Override
  public synchronized void withdraw(String member, Collection<String> indicators) {
    for (String indicator : indicators) {
      if (consents.remove(key(member, indicator)) != null) {
        agreements.computeIfPresent(
            key(member, indicator),
            (key, old) -> new Agreement(member, indicator, old.since(), Optional.empty()));
      }
    }
  }

  @Override
  public synchronized int withdrawAll(String member) {
    List<Consent> before = of(member);
    withdraw(member, before.stream().map(Consent::indicator).toList());
    return before.size();
  }
}
