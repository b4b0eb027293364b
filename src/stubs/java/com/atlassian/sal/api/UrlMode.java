package com.atlassian.sal.api;

/** Real: com.atlassian.sal:sal-api. Evidence: SL10.0.1. */
public enum UrlMode {
  CANONICAL,
  ABSOLUTE,
  RELATIVE,
  RELATIVE_CANONICAL,
  AUTO
}
