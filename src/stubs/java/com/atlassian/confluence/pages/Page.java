package com.atlassian.confluence.pages;

/** Real: com.atlassian.confluence:confluence. Evidence: X10, SL10.0.1. */
public class Page extends AbstractPage {
  public Page getParent() {
    throw new UnsupportedOperationException("stub");
  }
}
