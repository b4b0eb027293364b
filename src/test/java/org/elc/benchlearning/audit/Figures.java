package org.elc.benchlearning.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.IndicatorScale;

/**
 * What a reader knows of an indicator's figures before anything is published, and when a figure
 * counts as found out.
 *
 * @param low no value is smaller
 * @param high no value is greater
 * @param step of published numbers
 * @param whole whether every value is a whole number
 */
record Figures(double low, double high, double step, boolean whole) {
  /** A quarter of the value, up and down: rules.md section 6. */
  private static final double CLOSE = 0.25;

  static Figures of(IndicatorScale scale) {
    return new Figures(
        scale.hard().low().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY),
        scale.hard().high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY),
        Math.pow(10, -scale.decimals()),
        scale.kind() == IndicatorKind.COUNT);
  }

  /** An interval of values. */
  record Range(double from, double to) {
    boolean contains(Range other) {
      return from <= other.from && other.to <= to;
    }
  }

  Range scale() {
    return new Range(low, high);
  }

  /**
   * Whoever knows that a value is in here has found it out: it is bounded within 25 % of it, or
   * known as exactly as it would be published.
   */
  Range close(double value) {
    double rounded = rounded(value);
    double one = value * (1 - CLOSE);
    double other = value * (1 + CLOSE);
    return new Range(
        Math.min(Math.min(one, other), rounded - step / 2),
        Math.max(Math.max(one, other), rounded + step / 2));
  }

  double rounded(double value) {
    int decimals = (int) Math.round(-Math.log10(step));
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
  }

  /**
   * What an unrounded number can have been when this was published. A number with more digits than
   * the indicator's was not rounded.
   */
  Range unrounded(double published) {
    double dust = 1e-9 * Math.max(1, Math.abs(published));
    double half = rounded(published) == published ? step / 2 + dust : dust;
    return new Range(published - half, published + half);
  }

  /** What the centre of a funnel can have been: it is published with two more decimals. */
  Range unroundedCentre(double published) {
    double half = step / 200 + 1e-9 * Math.max(1, Math.abs(published));
    return new Range(published - half, published + half);
  }

  /** The cut that separates the same values, moved to where values can be. */
  Cut sharpened(Cut cut) {
    if (!whole) {
      return cut;
    }
    double below = Math.floor(cut.at());
    return Cut.after(below == cut.at() && !cut.after() ? below - 1 : below);
  }

  static String shown(double number) {
    String text = String.format(Locale.ROOT, "%.6f", number).replaceAll("0+$", "");
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
