package org.elc.benchlearning.core.stats;

/**
 * Answers: on which scale does the chance variation of a share depend on the size alone? There the
 * variance is about 1 / (4 n), whatever the share.
 *
 * <p>The angle whose sine is the root of the share, from 0 to half pi. Needs no care for ties or
 * few values; NaN stays NaN.
 *
 * <p>Reference: Freeman and Tukey, "Transformations Related to the Angular and the Square Root",
 * Annals of Mathematical Statistics 21 (1950).
 */
final class ArcsineRoot {

  private ArcsineRoot() {}

  static double of(double share) {
    return Math.asin(Math.sqrt(share));
  }

  static double share(double angle) {
    double root = Math.sin(angle);
    return root * root;
  }
}
