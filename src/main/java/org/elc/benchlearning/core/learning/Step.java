package org.elc.benchlearning.core.learning;

import java.math.BigDecimal;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.IndicatorScale;

/**
 * Answers: by how much must a value change before it is said to have changed, where its own
 * uncertainty is unknown?
 *
 * <p>A score: a twentieth of its scale (0.2 on 1 to 5). A percentage that is no proportion: 5
 * points. Anything else: a tenth of the earlier value. Never less than one unit of the last digit
 * shown, or a change would be claimed that readers cannot see. These are conventions, and pages say
 * them beside the verdict (decision 0060).
 */
final class Step {
  private static final double POINTS = 5;
  private static final double SHARE_OF_SCALE = 0.05;
  private static final double SHARE_OF_VALUE = 0.1;

  private Step() {}

  static double of(IndicatorScale scale, double before) {
    return Math.max(
        conventional(scale, before), BigDecimal.ONE.movePointLeft(scale.decimals()).doubleValue());
  }

  private static double conventional(IndicatorScale scale, double before) {
    if (scale.kind() == IndicatorKind.PERCENTAGE) {
      return POINTS;
    }
    if (scale.kind() == IndicatorKind.SCORE
        && scale.hard().low().isPresent()
        && scale.hard().high().isPresent()) {
      BigDecimal width = scale.hard().high().get().subtract(scale.hard().low().get());
      return SHARE_OF_SCALE * width.doubleValue();
    }
    return SHARE_OF_VALUE * Math.abs(before);
  }
}
