package org.elc.benchlearning.core.stats;

import com.pholser.junit.quickcheck.generator.GenerationStatus;
import com.pholser.junit.quickcheck.generator.Generator;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;

/**
 * Samples as they occur and as they must not hurt: one value and many, all alike, few different
 * ones, whole numbers, shares, both zeros, values of all magnitudes.
 */
public final class AnySample extends Generator<double[]> {

  private static final double[] EXTREMES = {
    0.0, -0.0, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MIN_NORMAL, 1e-300, 1, -1, 1e300, -1e300
  };

  public AnySample() {
    super(double[].class);
  }

  @Override
  public double[] generate(SourceOfRandomness random, GenerationStatus status) {
    double[] sample = new double[random.nextBoolean() ? random.nextInt(1, 5) : sizeOf(random)];
    int manner = random.nextInt(0, 5);
    for (int i = 0; i < sample.length; i++) {
      sample[i] =
          switch (manner) {
            case 0 -> random.nextInt(-3, 3);
            case 1 -> random.nextInt(0, 1000) / 10.0;
            case 2 -> random.nextInt(0, 30) / (double) random.nextInt(30, 60);
            case 3 -> random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-20, 20));
            case 4 -> EXTREMES[random.nextInt(EXTREMES.length)];
            default -> i == 0 ? random.nextDouble(-1e6, 1e6) : sample[0];
          };
    }
    return sample;
  }

  private static int sizeOf(SourceOfRandomness random) {
    return random.nextInt(6, 80);
  }
}
