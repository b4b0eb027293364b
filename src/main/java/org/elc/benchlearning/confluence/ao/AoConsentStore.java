package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.port.ConsentStore;
import org.elc.benchlearning.core.membership.Consent;
import org.elc.benchlearning.core.membership.Consent.Audience;

/** Consents, a row each. */
public final class AoConsentStore implements ConsentStore {
  private static final Comparator<Consent> ORDER =
      Comparator.comparing(Consent::member).thenComparing(Consent::indicator);

  private final ActiveObjects ao;
  private final Table<AoConsent> consents;

  public AoConsentStore(ActiveObjects ao) {
    this.ao = Objects.requireNonNull(ao);
    this.consents = new Table<>(ao, AoConsent.class);
  }

  @Override
  public List<Consent> of(String member) {
    return where(AoConsent.MEMBER_KEY, List.of(member));
  }

  @Override
  public List<Consent> to(Collection<String> indicators) {
    return where(AoConsent.INDICATOR, indicators);
  }

  private List<Consent> where(String column, Collection<String> values) {
    List<Consent> found = new ArrayList<>();
    consents.each(column, values, row -> found.add(consent(row)));
    found.sort(ORDER);
    return found;
  }

  @Override
  public void give(Collection<Consent> given) {
    ao.executeInTransaction(
        () -> {
          consents.delete(AoConsent.NATURAL_KEY, given.stream().map(this::key).toList());
          consents.insert(given.stream().map(this::columns).toList());
          return true;
        });
  }

  @Override
  public void withdraw(String member, Collection<String> indicators) {
    ao.executeInTransaction(
        () -> {
          consents.delete(
              AoConsent.NATURAL_KEY,
              indicators.stream().map(i -> NaturalKey.consent(member, i)).toList());
          return true;
        });
  }

  @Override
  public int withdrawAll(String member) {
    return ao.executeInTransaction(
        () -> {
          int before = of(member).size();
          consents.delete(AoConsent.MEMBER_KEY, List.of(member));
          return before;
        });
  }

  private String key(Consent consent) {
    return NaturalKey.consent(consent.member(), consent.indicator());
  }

  private Map<String, Object> columns(Consent consent) {
    return new Row()
        .with(AoConsent.NATURAL_KEY, key(consent))
        .with(AoConsent.MEMBER_KEY, consent.member())
        .with(AoConsent.INDICATOR, consent.indicator())
        .with(AoConsent.AUDIENCE, consent.audience())
        .with(AoConsent.GIVEN_BY, consent.by())
        .with(AoConsent.GIVEN_AT, consent.at().toEpochMilli())
        .columns();
  }

  private static Consent consent(AoConsent row) {
    return new Consent(
        row.getMemberKey(),
        row.getIndicator(),
        Audience.valueOf(row.getAudience()),
        row.getGivenBy(),
        Instant.ofEpochMilli(row.getGivenAt()));
  }
}
