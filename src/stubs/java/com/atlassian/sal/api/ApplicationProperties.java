package com.atlassian.sal.api;

/** Real: com.atlassian.sal:sal-api. Evidence: SL10.0.1 (bean salApplicationProperties). */
public interface ApplicationProperties {
  String getBaseUrl(UrlMode urlMode);
}
