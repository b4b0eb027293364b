package org.elc.preview.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.elc.preview.host.fake.FakePreview;
import org.elc.preview.host.fake.Notes;
import org.junit.ClassRule;
import org.junit.Test;

public final class TransactionsTest {

  @ClassRule public static final FakePreview FAKE = new FakePreview();

  private final Notes notes = FAKE.notes();

  @Test
  public void whatATransactionWroteStays() {
    notes.inTransaction(() -> notes.write("kept"));

    assertThat(notes.count("kept"), equalTo(1));
  }

  @Test
  public void anExceptionRollsBackEverythingInIt() {
    assertThrows(
        IllegalStateException.class,
        () ->
            notes.inTransaction(
                () -> {
                  notes.write("lost");
                  notes.write("lost");
                  throw new IllegalStateException();
                }));

    assertThat(notes.count("lost"), equalTo(0));
  }

  @Test
  public void aTransactionSeesWhatItWrote() {
    List<Integer> seen = new ArrayList<>();

    notes.inTransaction(
        () -> {
          notes.write("seen");
          seen.add(notes.count("seen"));
        });

    assertThat(seen, equalTo(List.of(1)));
  }

  @Test
  public void anInnerFailureThatIsSwallowedStillRollsBackTheOuter() {
    assertThrows(
        IllegalStateException.class,
        () ->
            notes.inTransaction(
                () -> {
                  notes.write("outer");
                  assertThrows(
                      UnsupportedOperationException.class,
                      () ->
                          notes.inTransaction(
                              () -> {
                                throw new UnsupportedOperationException();
                              }));
                }));

    assertThat(notes.count("outer"), equalTo(0));
  }

  @Test
  public void aChangeOutsideATransactionIsRefused() {
    RuntimeException refused =
        assertThrows(RuntimeException.class, () -> notes.writeOutsideTransaction("outside"));

    assertThat(refused.getMessage(), containsString("outside a transaction"));
    assertThat(notes.count("outside"), equalTo(0));
  }

  @Test
  public void whatIsToHappenAfterTheCommitHappensOnlyThen() {
    Database database = FAKE.preview().host().database();
    List<String> order = new ArrayList<>();

    notes.inTransaction(
        () -> {
          database.afterCommit(() -> order.add("after, open: " + database.isInTransaction()));
          order.add("inside");
        });

    assertThat(order, equalTo(List.of("inside", "after, open: false")));
  }

  @Test
  public void anUpgradeTaskRunsOnceAndTheAppIsToldOfTheStart() {
    assertThat(notes.count("upgraded"), equalTo(1));
    assertThat(notes.count("started"), equalTo(1));
  }
}
