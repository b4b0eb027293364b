package org.elc.preview.sample;

/**
 * Numbers that look random and are the same at every start. They are drawn from a name and not from
 * a sequence: one more member or indicator changes no number of the others.
 */
public final class Dice {
  private static final long SEED = 20_261_121L;
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private Dice() {}

  /** Evenly between 0 (included) and 1 (excluded). */
  public static double even(Object... name) {
    return (draw(name) >>> 11) * 0x1.0p-53;
  }

  /** Evenly from 0 to one less than {@code sides}. */
  public static int of(int sides, Object... name) {
    return (int) (even(name) * sides);
  }

  /** Normal with mean 0 and standard deviation 1, cut at 3. */
  public static double normal(Object... name) {
    long drawn = draw(name);
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - (drawn >>> 11) * 0x1.0p-53));
    double angle = 2 * StrictMath.PI * (mix(drawn + GAMMA) >>> 11) * 0x1.0p-53;
    return Math.max(-3, Math.min(3, radius * StrictMath.cos(angle)));
  }

  /** A count of rare events with this mean. */
  public static int count(double mean, Object... name) {
    if (mean > 30) {
      return (int) Math.max(0, Math.round(mean + StrictMath.sqrt(mean) * normal(name)));
    }
    double left = even(name);
    double share = StrictMath.exp(-mean);
    int events = 0;
    while (left >= share && events < 200) {
      left -= share;
      events++;
      share *= mean / events;
    }
    return events;
  }

  private static long draw(Object... name) {
    long hash = SEED;
    for (Object part : name) {
      String text = part.toString();
      for (int i = 0; i < text.length(); i++) {
        hash = hash * 31 + text.charAt(i);
      }
      hash = mix(hash + GAMMA);
    }
    return mix(hash);
  }

  /** The finaliser of SplitMix64. */
  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
