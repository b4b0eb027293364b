package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.spaces.Space;

/** Real: com.atlassian.confluence:confluence. Evidence: X10, SL10.0.1. */
public abstract class AbstractPage extends ContentEntityObject {
  public Space getSpace() {
    throw new UnsupportedOperationException("stub");
  }

  public String getSpaceKey() {
    throw new UnsupportedOperationException("stub");
  }

  public String getUrlPath() {
    throw new UnsupportedOperationException("stub");
  }
}
