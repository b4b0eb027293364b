package org.elc.benchlearning.view;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.elc.benchlearning.core.wording.PluralCategory;

/**
 * The cardinal plural rules of the Unicode CLDR (version 49) for our languages.
 *
 * <p>The number of decimals counts: "1" and "1.0" may differ, so the scale of the number must be
 * the one that is displayed. The CLDR's operand for compact exponents ("1c6") is always zero here,
 * because we never display them.
 */
final class PluralRules {

  private static final BigInteger TEN = BigInteger.TEN;
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);
  private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

  private PluralRules() {}

  static PluralCategory select(Language language, BigDecimal displayed) {
    Operands number = Operands.of(displayed);
    return switch (Objects.requireNonNull(language)) {
      case EN, SV, ET -> number.isWholeOne() ? PluralCategory.ONE : PluralCategory.OTHER;
      case NB -> number.hasValueOne() ? PluralCategory.ONE : PluralCategory.OTHER;
      case PT_PT -> portuguese(number);
      case LT -> lithuanian(number);
    };
  }

  private static PluralCategory portuguese(Operands number) {
    if (number.isWholeOne()) {
      return PluralCategory.ONE;
    }
    boolean wholeMillions =
        number.visibleDecimals() == 0
            && number.whole().signum() != 0
            && number.whole().mod(MILLION).signum() == 0;
    return wholeMillions ? PluralCategory.MANY : PluralCategory.OTHER;
  }

  private static PluralCategory lithuanian(Operands number) {
    if (number.decimals().signum() != 0) {
      return PluralCategory.MANY;
    }
    int lastDigit = number.whole().mod(TEN).intValue();
    int lastTwo = number.whole().mod(HUNDRED).intValue();
    boolean teen = lastTwo > 10 && lastTwo < 20;
    if (lastDigit == 0 || teen) {
      return PluralCategory.OTHER;
    }
    return lastDigit == 1 ? PluralCategory.ONE : PluralCategory.FEW;
  }

  /**
   * The CLDR's operands of a number without its sign.
   *
   * @param whole i, the whole part
   * @param visibleDecimals v, how many decimals are shown, trailing zeros included
   * @param decimals f, the decimals shown, as one whole number
   */
  private record Operands(BigInteger whole, int visibleDecimals, BigInteger decimals) {

    static Operands of(BigDecimal displayed) {
      BigDecimal number = displayed.abs();
      int visible = Math.max(number.scale(), 0);
      BigInteger whole = number.toBigInteger();
      BigInteger decimals =
          number.subtract(new BigDecimal(whole)).movePointRight(visible).toBigInteger();
      return new Operands(whole, visible, decimals);
    }

    boolean isWholeOne() {
      return visibleDecimals == 0 && whole.equals(BigInteger.ONE);
    }

    boolean hasValueOne() {
      return decimals.signum() == 0 && whole.equals(BigInteger.ONE);
    }
  }
}
