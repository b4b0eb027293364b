package org.elc.benchlearning.core.catalogue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.elc.benchlearning.core.wording.PluralCategory;
import org.junit.Test;

public class UnitPatternTest {

  @Test
  public void theWordsGoWithTheNumberAndTheLastOnesStandAlone() {
    UnitPattern hours =
        new UnitPattern("{0, plural, one {valanda} few {valandos} other {valandų}} vienam etatui");

    assertThat(hours.isReadable(), is(true));
    assertThat(hours.behind(PluralCategory.ONE), is("valanda vienam etatui"));
    assertThat(hours.behind(PluralCategory.FEW), is("valandos vienam etatui"));
    assertThat("not said", hours.behind(PluralCategory.MANY), is("valandų vienam etatui"));
    assertThat(hours.plain(), is("valandų vienam etatui"));
  }

  @Test
  public void wordsWithoutABraceAreAlwaysThemselves() {
    for (String words : List.of("", "days", "points 1-5", "heures d''aide '", "# 5", "}")) {
      UnitPattern unit = new UnitPattern(words);

      assertThat(words, unit.isReadable(), is(true));
      assertThat(unit.plain(), is(words));
      assertThat(unit.behind(PluralCategory.ONE), is(words));
    }
  }

  @Test
  public void whatCannotBeReadIsKeptAsItIs() {
    for (String odd :
        List.of(
            "{",
            "{0}",
            "{0, plural, one {day}}",
            "{1, plural, one {day} other {days}}",
            "{0, plural, =1 {day} other {days}}",
            "{0, plural, one {# day} other {# days}}",
            "{0, plural, one {{0}} other {days}}",
            "{0, plural, one {day} other {{0, plural, one {a} other {b}}}}",
            "{0, select, one {day} other {days}}")) {
      UnitPattern unit = new UnitPattern(odd);

      assertThat(odd, unit.isReadable(), is(false));
      assertThat(unit.plain(), is(odd));
    }
  }
}
