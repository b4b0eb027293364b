package com.atlassian.confluence.core;

/** Real: com.atlassian.confluence:confluence. Evidence: X10, SL10.0.1. */
public abstract class ContentEntityObject {
  public long getId() {
    throw new UnsupportedOperationException("stub");
  }

  public String getTitle() {
    throw new UnsupportedOperationException("stub");
  }

  public String getBodyAsString() {
    throw new UnsupportedOperationException("stub");
  }

  public int getVersion() {
    throw new UnsupportedOperationException("stub");
  }
}
