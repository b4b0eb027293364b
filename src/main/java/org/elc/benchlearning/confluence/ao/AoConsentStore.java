package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.port.ConsentStore;
import org.elc.benchlearning.core.membership.Agreement;
import org.elc.benchlearning.core.membership.Consent;
import org.elc.benchlearning.core.membership.Consent.Audience;

/** Consents, a row each, which stays when they are withdrawn. */
public final class AoConsentStore implements ConsentStore {
  /** Instead of an audience, once it is withdrawn. */
  private static final String NOBODY = "NOBODY";

  private final ActiveObjects ao;
  private final Table<AoConsent> consents;

  public AoConsentStore(ActiveObjects ao) {
    this.ao = Objects.requireNonNull(ao);
    this.consents = new Table<>(ao, AoConsent.class);
  }

  @Override
  public List<Consent> of(String member) {
    List<Consent> found = new ArrayList<>();
    consents.each(
        AoConsent.MEMBER_KEY,
        List.of(member),
        row -> audience(row).ifPresent(audience -> found.add(consent(row, audience))));
    found.sort(Comparator.comparing(Consent::indicator));
    return found;
  }

  @Override
  public List<Agreement> agreements(Collection<String> indicators) {
    List<Agreement> found = new ArrayList<>();
    consents.each(
        AoConsent.INDICATOR,
        indicators,
        row ->
            found.add(
                new Agreement(row.getMemberKey(), row.getIndicator(), since(row), audience(row))));
    found.sort(Comparator.comparing(Agreement::member).thenComparing(Agreement::indicator));
    return found;
  }

  @Override
  public void give(Collection<Consent> given) {
    ao.executeInTransaction(
        () -> {
          Map<String, AoConsent> rows = new HashMap<>();
          consents
              .some(AoConsent.NATURAL_KEY, given.stream().map(AoConsentStore::key).toList())
              .forEach(row -> rows.put(row.getNaturalKey(), row));
          List<Map<String, Object>> first = new ArrayList<>();
          for (Consent consent : given) {
            AoConsent row = rows.get(key(consent));
            if (row == null) {
              first.add(columns(consent));
            } else {
              row.setFirstAt(since(row).toEpochMilli());
              row.setAudience(consent.audience().name());
              row.setGivenBy(consent.by());
              row.setGivenAt(consent.at().toEpochMilli());
              row.save();
            }
          }
          consents.insert(first);
          return true;
        });
  }

  @Override
  public void withdraw(String member, Collection<String> indicators) {
    List<String> keys = indicators.stream().map(i -> NaturalKey.consent(member, i)).toList();
    ao.executeInTransaction(() -> withdraw(consents.some(AoConsent.NATURAL_KEY, keys)));
  }

  @Override
  public int withdrawAll(String member) {
    return ao.executeInTransaction(
        () -> withdraw(consents.some(AoConsent.MEMBER_KEY, List.of(member))));
  }

  private static int withdraw(List<AoConsent> rows) {
    List<AoConsent> valid = rows.stream().filter(row -> audience(row).isPresent()).toList();
    for (AoConsent row : valid) {
      row.setFirstAt(since(row).toEpochMilli());
      row.setAudience(NOBODY);
      row.save();
    }
    return valid.size();
  }

  private static String key(Consent consent) {
    return NaturalKey.consent(consent.member(), consent.indicator());
  }

  private static Map<String, Object> columns(Consent consent) {
    return new Row()
        .with(AoConsent.NATURAL_KEY, key(consent))
        .with(AoConsent.MEMBER_KEY, consent.member())
        .with(AoConsent.INDICATOR, consent.indicator())
        .with(AoConsent.AUDIENCE, consent.audience())
        .with(AoConsent.GIVEN_BY, consent.by())
        .with(AoConsent.GIVEN_AT, consent.at().toEpochMilli())
        .with(AoConsent.FIRST_AT, consent.at().toEpochMilli())
        .columns();
  }

  private static Instant since(AoConsent row) {
    return Instant.ofEpochMilli(row.getFirstAt() == 0 ? row.getGivenAt() : row.getFirstAt());
  }

  private static Optional<Audience> audience(AoConsent row) {
    return Optional.of(row.getAudience()).filter(a -> !a.equals(NOBODY)).map(Audience::valueOf);
  }

  private static Consent consent(AoConsent row, Audience audience) {
    return new Consent(
        row.getMemberKey(),
        row.getIndicator(),
        audience,
        row.getGivenBy(),
        Instant.ofEpochMilli(row.getGivenAt()));
  }
}
