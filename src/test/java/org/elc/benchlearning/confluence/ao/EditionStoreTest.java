package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.catalogue.Interval;
import org.elc.benchlearning.core.catalogue.Principle;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every {@link EditionStore} does. */
@RunWith(Parameterized.class)
public class EditionStoreTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");
  private static final Indicator STA1 = indicator("STA1", "Staff turnover");
  private static final Indicator STA2 = indicator("STA2", "Sick leave");

  @Rule public final Stores stores;
  private final EditionStore editions;

  @Parameters(name = "{0}")
  public static Stores.Kind[] kinds() {
    return Stores.Kind.values();
  }

  public EditionStoreTest(Stores.Kind kind) {
    stores = new Stores(kind);
    editions = stores.editions();
  }

  @Test
  public void anEditionComesBackWithItsIndicatorsInOrder() {
    Edition edition = new Edition("edition-1", Optional.of(NOW), List.of(STA2, STA1));

    editions.save(edition);

    assertThat(editions.find("edition-1"), is(Optional.of(edition)));
    assertThat(editions.find("edition-2"), is(Optional.empty()));
  }

  @Test
  public void anEditionWithoutIndicatorsComesBack() {
    Edition edition = new Edition("empty", Optional.empty(), List.of());

    editions.save(edition);

    assertThat(editions.find("empty"), is(Optional.of(edition)));
  }

  @Test
  public void keysAreInTheOrderOfCreation() {
    assertThat(editions.keys(), is(empty()));
    editions.save(new Edition("b", Optional.empty(), List.of(STA1)));
    editions.save(new Edition("a", Optional.empty(), List.of(STA1)));
    editions.save(new Edition("b", Optional.empty(), List.of(STA2)));

    assertThat(editions.keys(), contains("b", "a"));
  }

  @Test
  public void anEditionThatIsNotFrozenCanBeReplaced() {
    editions.save(new Edition("a", Optional.empty(), List.of(STA1, STA2)));
    Edition changed = new Edition("a", Optional.of(NOW), List.of(indicator("STA1", "New title")));

    editions.save(changed);

    assertThat(editions.find("a"), is(Optional.of(changed)));
  }

  @Test
  public void aFrozenEditionRefusesOtherContent() {
    Edition frozen = new Edition("a", Optional.of(NOW), List.of(STA1));
    editions.save(frozen);

    assertThat(editions.save(new Edition("a", Optional.of(NOW), List.of(STA1, STA2))), is(false));
    assertThat(editions.save(new Edition("a", Optional.empty(), List.of(STA1))), is(false));
    assertThat(editions.find("a"), is(Optional.of(frozen)));
  }

  @Test
  public void freezingAgainKeepsTheFirstInstant() {
    Edition frozen = new Edition("a", Optional.of(NOW), List.of(STA1));
    editions.save(frozen);

    editions.freeze("a", NOW.plusSeconds(1));

    assertThat(editions.find("a"), is(Optional.of(frozen)));
  }

  @Test
  public void whatIsFrozenIsWhatIsStored() {
    editions.save(new Edition("a", Optional.empty(), List.of(STA1)));
    editions.save(new Edition("a", Optional.empty(), List.of(STA1, STA2)));

    editions.freeze("a", NOW);

    assertThat(
        editions.find("a"),
        is(Optional.of(new Edition("a", Optional.of(NOW), List.of(STA1, STA2)))));
  }

  @Test
  public void theInstantIsKeptToTheMillisecond() {
    editions.save(new Edition("a", Optional.of(NOW.plusNanos(999)), List.of(STA1)));

    assertThat(editions.find("a").flatMap(Edition::frozenAt), is(Optional.of(NOW)));
  }

  private static Indicator indicator(String code, String title) {
    return new Indicator(
        code,
        Principle.STAFF,
        new IndicatorScale(
            IndicatorKind.PERCENTAGE,
            new BigDecimal("100"),
            Direction.LOWER,
            Interval.UNBOUNDED,
            new Interval(Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal("100"))),
            Interval.UNBOUNDED,
            1),
        Map.of(
            "en", new IndicatorText(title, "%", "leavers", "all", ""),
            "sv", new IndicatorText("Personalomsättning", "%", "slutade", "alla", "läs:\nrad 2")),
        false);
  }
}
