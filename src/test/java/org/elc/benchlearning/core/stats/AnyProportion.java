package org.elc.benchlearning.core.stats;

import com.pholser.junit.quickcheck.generator.GenerationStatus;
import com.pholser.junit.quickcheck.generator.Generator;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;

/** Proportions of few and of very many, of none and of all, and of halves of a person. */
public final class AnyProportion extends Generator<Proportion> {

  public AnyProportion() {
    super(Proportion.class);
  }

  @Override
  public Proportion generate(SourceOfRandomness random, GenerationStatus status) {
    double whole =
        switch (random.nextInt(0, 3)) {
          case 0 -> random.nextInt(1, 10);
          case 1 -> random.nextInt(1, 400) / 2.0;
          case 2 -> random.nextInt(10, 50_000);
          default -> Math.pow(10, random.nextInt(5, 12));
        };
    double part =
        switch (random.nextInt(0, 4)) {
          case 0 -> 0;
          case 1 -> whole;
          default -> Math.min(whole, Math.rint(random.nextDouble() * whole * 2) / 2);
        };
    return new Proportion(part, whole);
  }
}
