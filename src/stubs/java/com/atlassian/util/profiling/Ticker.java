package com.atlassian.util.profiling;

/**
 * Real: com.atlassian.profiling:atlassian-profiling. Evidence: called by the byte code of Active
 * Objects 6.1.1.
 */
public interface Ticker extends AutoCloseable {
  @Override
  void close();
}
