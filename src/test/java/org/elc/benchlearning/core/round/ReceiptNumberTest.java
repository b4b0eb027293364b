package org.elc.benchlearning.core.round;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.Optional;
import org.junit.Test;

public class ReceiptNumberTest {
  private static final ReceiptNumber RECEIPT =
      new ReceiptNumber("annual-2026", new ParticipantId("no-solvang", "north"), 2);

  /** Check digits by a program of its own: c = (c * 40 + element) % 97 from left to right. */
  @Test
  public void itIsReadAloudPartByPart() {
    assertThat(RECEIPT.text(), is("ANNUAL-2026.NO-SOLVANG.NORTH.2-16"));
  }

  @Test
  public void itIsReadBackInAnyCase() {
    assertThat(
        ReceiptNumber.parse(" " + RECEIPT.text().toLowerCase(java.util.Locale.ROOT) + " "),
        is(Optional.of(RECEIPT)));
    ReceiptNumber whole = new ReceiptNumber("r", ParticipantId.whole("m"), 1);
    assertThat(ReceiptNumber.parse(whole.text()), is(Optional.of(whole)));
  }

  @Test
  public void everySingleWrongCharacterIsNoticed() {
    String text = RECEIPT.text();
    for (int i = 0; i < text.length(); i++) {
      for (char c : "ABMNZ0159.-".toCharArray()) {
        if (c != text.charAt(i)) {
          String wrong = text.substring(0, i) + c + text.substring(i + 1);
          assertThat(wrong, ReceiptNumber.parse(wrong), is(Optional.empty()));
        }
      }
    }
  }

  @Test
  public void swappedNeighboursAreNoticed() {
    String wrong = RECEIPT.text().replace("2026", "2062");

    assertThat(ReceiptNumber.parse(wrong), is(Optional.empty()));
  }

  @Test
  public void rubbishIsNoReceipt() {
    for (String text : new String[] {"", ".", "A.B.0-00", "A.B.1", "a.b.c.d.1-11", "1-11"}) {
      assertThat(text, ReceiptNumber.parse(text), is(Optional.empty()));
    }
  }

  @Test
  public void submissionsOfOneParticipantAreCounted() {
    Submission before = new Submission(Instant.EPOCH, "kari", RECEIPT.text());

    assertThat(
        ReceiptNumber.next("annual-2026", RECEIPT.participant(), Optional.of(before)).submission(),
        is(3));
    assertThat(
        ReceiptNumber.next("annual-2026", RECEIPT.participant(), Optional.empty()).submission(),
        is(1));
  }
}
