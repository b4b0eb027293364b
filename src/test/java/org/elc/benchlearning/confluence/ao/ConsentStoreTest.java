package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import org.elc.benchlearning.app.port.ConsentStore;
import org.elc.benchlearning.core.membership.Consent;
import org.elc.benchlearning.core.membership.Consent.Audience;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every {@link ConsentStore} does. */
@RunWith(Parameterized.class)
public class ConsentStoreTest {
  private static final Consent ABBEY_1 = consent("abbey", "STA1", Audience.COUNTRY);
  private static final Consent ABBEY_2 = consent("abbey", "STA2", Audience.PUBLIC);
  private static final Consent BEACON_1 = consent("beacon", "STA1", Audience.NETWORK);

  @Rule public final Stores stores;
  private final ConsentStore consents;

  @Parameters(name = "{0}")
  public static Stores.Kind[] kinds() {
    return Stores.Kind.values();
  }

  public ConsentStoreTest(Stores.Kind kind) {
    stores = new Stores(kind);
    consents = stores.consents();
  }

  private static Consent consent(String member, String indicator, Audience audience) {
    return new Consent(
        member, indicator, audience, "eva", Instant.parse("2026-05-01T10:00:00.123Z"));
  }

  private void three() {
    consents.give(List.of(BEACON_1, ABBEY_2, ABBEY_1));
  }

  @Test
  public void theyAreFoundByMemberAndByIndicator() {
    three();

    assertThat(consents.of("abbey"), contains(ABBEY_1, ABBEY_2));
    assertThat(agreed("STA1"), contains("abbey STA1 COUNTRY", "beacon STA1 NETWORK"));
    assertThat(
        agreed("STA1", "STA2"),
        contains("abbey STA1 COUNTRY", "abbey STA2 PUBLIC", "beacon STA1 NETWORK"));
    assertThat(agreed(), is(empty()));
    assertThat(consents.of("nobody"), is(empty()));
  }

  @Test
  public void theLastOneForAnIndicatorCounts() {
    three();
    consents.give(List.of(consent("abbey", "STA1", Audience.NETWORK)));

    assertThat(consents.of("abbey"), contains(consent("abbey", "STA1", Audience.NETWORK), ABBEY_2));
  }

  @Test
  public void whatIsWithdrawnIsGone() {
    three();
    consents.withdraw("abbey", List.of("STA2", "STA9"));
    assertThat(consents.of("abbey"), contains(ABBEY_1));

    assertThat(consents.withdrawAll("abbey"), is(1));
    assertThat(consents.withdrawAll("abbey"), is(0));
    assertThat(
        agreed("STA1", "STA2"), contains("abbey STA1 -", "abbey STA2 -", "beacon STA1 NETWORK"));
  }

  @Test
  public void theFirstTimeIsKeptWhateverComesAfter() {
    three();
    Consent again =
        new Consent(
            "abbey", "STA1", Audience.NETWORK, "tor", Instant.parse("2026-06-01T10:00:00Z"));

    consents.give(List.of(again));
    assertThat(consents.of("abbey"), contains(again, ABBEY_2));
    assertThat(since("STA1"), is(ABBEY_1.at()));
    consents.withdraw("abbey", List.of("STA1"));
    assertThat(since("STA1"), is(ABBEY_1.at()));
    consents.give(List.of(again));
    assertThat(since("STA1"), is(ABBEY_1.at()));
    assertThat(consents.of("abbey"), contains(again, ABBEY_2));
  }

  private Instant since(String indicator) {
    return consents.agreements(List.of(indicator)).get(0).since();
  }

  private List<String> agreed(String... indicators) {
    return consents.agreements(List.of(indicators)).stream()
        .map(a -> a.member() + " " + a.indicator() + " " + a.audience().map(Enum::name).orElse("-"))
        .toList();
  }
}
