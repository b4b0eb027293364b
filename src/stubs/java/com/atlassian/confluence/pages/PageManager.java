package com.atlassian.confluence.pages;

/**
 * Real: com.atlassian.confluence:confluence. Evidence: X10, SL10.0.1, OO10.0.3 (getPage); J872 (by
 * id).
 */
public interface PageManager {
  Page getPage(String spaceKey, String pageTitle);

  Page getPage(long id);
}
