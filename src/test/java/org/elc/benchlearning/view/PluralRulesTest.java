package org.elc.benchlearning.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.wording.PluralCategory;
import org.junit.Test;

public class PluralRulesTest {

  private static final int[] GREAT = {
    999,
    1000,
    1001,
    1011,
    1021,
    10_000,
    100_000,
    999_999,
    1_000_000,
    1_000_001,
    1_000_011,
    2_000_000,
    3_500_000,
    10_000_000,
    21_000_000,
    1_000_000_000
  };

  @Test
  public void wholeNumbersHaveThePluralOfTheCldr() {
    IntStream.concat(IntStream.rangeClosed(0, 250), IntStream.of(GREAT))
        .mapToObj(BigDecimal::valueOf)
        .forEach(
            number -> {
              assertAsIcu(number);
              assertAsIcu(number.negate());
            });
  }

  @Test
  public void decimalsHaveThePluralOfTheCldr() {
    for (int scale = 1; scale <= 4; scale++) {
      for (int digits = 0; digits <= 2500; digits++) {
        assertAsIcu(BigDecimal.valueOf(digits, scale));
      }
    }
  }

  @Test
  public void greatNumbersWithDecimalsHaveThePluralOfTheCldr() {
    for (int whole : GREAT) {
      assertAsIcu(BigDecimal.valueOf(whole).setScale(1));
      assertAsIcu(BigDecimal.valueOf(whole).add(new BigDecimal("0.10")));
    }
  }

  @Test
  public void ourCategoriesAreThoseOfTheCldr() {
    for (Language language : Language.values()) {
      Set<String> ours = new TreeSet<>();
      for (String number : new String[] {"0", "1", "2", "1.1", "10", "1000000"}) {
        ours.add(PluralRules.select(language, new BigDecimal(number)).keyword());
      }

      Set<String> theirs = new TreeSet<>(icu(language).getKeywords());
      assertThat(language.tag(), ours, is(equalTo(theirs)));
    }
  }

  @Test
  public void tensOfMillionsInScientificNotationAreWholeNumbers() {
    assertThat(PluralRules.select(Language.PT_PT, new BigDecimal("1E+6")), is(PluralCategory.MANY));
    assertThat(PluralRules.select(Language.LT, new BigDecimal("1E+1")), is(PluralCategory.OTHER));
  }

  private static void assertAsIcu(BigDecimal number) {
    FormattedNumber shown =
        NumberFormatter.withLocale(Locale.ROOT)
            .precision(Precision.fixedFraction(number.scale()))
            .format(number);
    for (Language language : Language.values()) {
      assertThat(
          language + " " + number,
          PluralRules.select(language, number).keyword(),
          is(icu(language).select(shown)));
    }
  }

  private static com.ibm.icu.text.PluralRules icu(Language language) {
    return com.ibm.icu.text.PluralRules.forLocale(ULocale.forLanguageTag(language.tag()));
  }
}
