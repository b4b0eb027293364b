package org.elc.benchlearning.view.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.elc.benchlearning.view.chart.Mark.Anchor;
import org.elc.benchlearning.view.chart.Mark.Label;
import org.elc.benchlearning.view.chart.Mark.Room;
import org.junit.Test;

public class LabelRowTest {
  private static final long SEED = 20261121;

  @Test
  public void aTextStandsOverItsPlaceAndInsideTheEnds() {
    List<Label> labels =
        new LabelRow(10)
            .add(Ink.TEXT, 0, "100.0")
            .add(Ink.TEXT, 0.5, "50")
            .add(Ink.TEXT, 1, "0")
            .labels();

    assertThat(
        labels.stream().map(Label::anchor).toList(),
        contains(Anchor.START, Anchor.MIDDLE, Anchor.END));
    assertThat(labels.stream().map(l -> l.at().across()).toList(), contains(0.0, 0.5, 1.0));
  }

  @Test
  public void whoComesFirstKeepsThePlaceAndTheOtherWaitsForAWideScene() {
    List<Label> labels =
        new LabelRow(10).add(Ink.TEXT, 0.5, "50.0").add(Ink.TEXT, 0.6, "60.0").labels();

    assertThat(labels.stream().map(Label::text).toList(), contains("50.0", "60.0"));
    assertThat(labels.stream().map(Label::room).toList(), contains(Room.NARROW, Room.WIDE));
  }

  @Test
  public void whatHasNoRoomAnywhereIsLeftOut() {
    List<Label> labels =
        new LabelRow(10).add(Ink.TEXT, 0.5, "50.0").add(Ink.TEXT, 0.501, "50.1").labels();

    assertThat(labels.stream().map(Label::text).toList(), contains("50.0"));
  }

  @Test
  public void noTwoTextsMeetHoweverWideTheSceneIs() {
    Random random = new Random(SEED);
    for (int run = 0; run < 2_000; run++) {
      LabelRow row = new LabelRow(10);
      for (int i = 0; i < 5; i++) {
        row.add(Ink.TEXT, random.nextDouble(), "%.1f".formatted(random.nextDouble() * 1000));
      }
      for (double width = Room.NARROW.width(); width < 1500; width += 37) {
        assertApart(row.labels(), width, "seed " + SEED + " run " + run + " width " + width);
      }
    }
  }

  private static void assertApart(List<Label> row, double width, String where) {
    List<Label> shown = new ArrayList<>(row);
    shown.removeIf(l -> l.room().width() > width);
    shown.sort((a, b) -> Double.compare(a.left(width), b.left(width)));
    for (int i = 0; i < shown.size(); i++) {
      assertThat(where, shown.get(i).left(width), is(greaterThanOrEqualTo(-0.001)));
      assertThat(where, shown.get(i).right(width), is(lessThanOrEqualTo(width + 0.001)));
      if (i > 0) {
        assertThat(
            where,
            shown.get(i).left(width),
            is(greaterThanOrEqualTo(shown.get(i - 1).right(width))));
      }
    }
  }
}
