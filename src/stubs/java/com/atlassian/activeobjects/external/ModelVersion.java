package com.atlassian.activeobjects.external;

/**
 * Real: com.atlassian.activeobjects:activeobjects-plugin. Evidence: SL10.0.1 (valueOf); J872
 * (comparisons). Body: made by a static method.
 */
public abstract class ModelVersion implements Comparable<ModelVersion> {
  public abstract boolean isSame(ModelVersion other);

  public abstract boolean isOlderThan(ModelVersion other);

  public abstract boolean isNewerThan(ModelVersion other);

  public static ModelVersion valueOf(String value) {
    int number = value == null || value.isEmpty() ? 0 : Integer.parseInt(value);
    return new Numbered(number);
  }

  private static final class Numbered extends ModelVersion {
    private final int number;

    Numbered(int number) {
      this.number = number;
    }

    @Override
    public int compareTo(ModelVersion other) {
      return Integer.compare(number, ((Numbered) other).number);
    }

    @Override
    public boolean isSame(ModelVersion other) {
      return compareTo(other) == 0;
    }

    @Override
    public boolean isOlderThan(ModelVersion other) {
      return compareTo(other) < 0;
    }

    @Override
    public boolean isNewerThan(ModelVersion other) {
      return compareTo(other) > 0;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Numbered n && n.number == number;
    }

    @Override
    public int hashCode() {
      return number;
    }

    @Override
    public String toString() {
      return Integer.toString(number);
    }
  }
}
