package com.atlassian.confluence.spaces;

import com.atlassian.confluence.pages.Page;

/** Real: com.atlassian.confluence:confluence. Evidence: X10, SL10.0.1. */
public class Space {
  public long getId() {
    throw new UnsupportedOperationException("stub");
  }

  public String getKey() {
    throw new UnsupportedOperationException("stub");
  }

  public String getName() {
    throw new UnsupportedOperationException("stub");
  }

  public String getUrlPath() {
    throw new UnsupportedOperationException("stub");
  }

  public Page getHomePage() {
    throw new UnsupportedOperationException("stub");
  }
}
