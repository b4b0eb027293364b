package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.port.CorrectionStore;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.Correction.Decision;
import org.elc.benchlearning.core.entry.Correction.State;
import org.elc.benchlearning.core.entry.Correction.Step;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every {@link CorrectionStore} does. */
@RunWith(Parameterized.class)
public class CorrectionStoreTest {
  private static final Step EVA = new Step("eva", Instant.parse("2026-05-01T10:00:00.123Z"));
  private static final Step JON = new Step("jon", Instant.parse("2026-05-02T10:00:00Z"));

  @Rule public final Stores stores;
  private final CorrectionStore corrections;

  @Parameters(name = "{0}")
  public static Stores.Kind[] kinds() {
    return Stores.Kind.values();
  }

  public CorrectionStoreTest(Stores.Kind kind) {
    stores = new Stores(kind);
    corrections = stores.corrections();
  }

  @Test
  public void everyPartOfACorrectionComesBack() {
    Correction added = corrections.add(asked("2025"));

    assertThat(added.id(), is(not("")));
    assertThat(added, is(asked("2025").withId(added.id())));
    assertThat(corrections.find(added.id()), is(Optional.of(added)));
  }

  @Test
  public void decisionsAndRevisionsAreKept() {
    Correction added = corrections.add(asked("2025"));
    Correction approved =
        added.decided(State.APPROVED, new Decision(JON, "räknat om\tav oss")).includedIn(2);

    corrections.save(List.of(approved));

    assertThat(corrections.find(added.id()), is(Optional.of(approved)));
  }

  @Test
  public void thoseOfARoundComeAsTheyWereAskedFor() {
    Correction first = corrections.add(asked("2025"));
    corrections.add(asked("2024"));
    Correction second = corrections.add(asked("2025"));

    assertThat(corrections.of("2025"), contains(first, second));
    assertThat(corrections.of("2023"), is(empty()));
  }

  @Test
  public void anIdTellsNothingOfOtherCorrections() {
    String first = corrections.add(asked("2025")).id();
    String second = corrections.add(asked("2025")).id();

    assertThat(first, matchesRegex("[0-9a-f-]{36}"));
    assertThat(second, matchesRegex("[0-9a-f-]{36}"));
    assertThat(first, is(not(second)));
  }

  @Test
  public void whatIsNoIdFindsNothing() {
    for (String id : List.of("", "0", "x", "-1", "99999", "1;", "\u0000", "99999999999", "1")) {
      assertThat(corrections.find(id), is(Optional.empty()));
    }
  }

  private static Correction asked(String round) {
    Figure before =
        new Figure(
            "STA1",
            Optional.of(new BigDecimal("3.50")),
            Optional.of(new BigDecimal("40")),
            Optional.empty(),
            Optional.empty(),
            "note\nof two lines",
            "https://example.org/a?b=c");
    Figure after =
        new Figure(
            "STA1",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Missing.NOT_APPLICABLE),
            "",
            "");
    return Correction.requested(
        round, new ParticipantId("abbey", "north"), before, after, "fel nämnare", EVA);
  }
}
