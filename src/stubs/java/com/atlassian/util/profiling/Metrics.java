package com.atlassian.util.profiling;

/**
 * Real: com.atlassian.profiling:atlassian-profiling. Evidence: called by the byte code of Active
 * Objects 6.1.1. Body: Active Objects calls it on every statement; nothing is measured.
 */
public final class Metrics {
  private Metrics() {}

  public static Builder metric(String name) {
    return new Builder();
  }

  public static final class Builder {
    private Builder() {}

    public Builder tag(String key, String value) {
      return this;
    }

    public Builder invokerPluginKey(String pluginKey) {
      return this;
    }

    public Builder withAnalytics() {
      return this;
    }

    public Ticker startTimer() {
      return () -> {};
    }
  }
}
