package com.atlassian.confluence.languages;

import com.atlassian.user.User;
import java.util.Locale;

/** Real: com.atlassian.confluence:confluence. Evidence: BO10.2.15, SL10.0.1. */
public interface LocaleManager {
  Locale getLocale(User user);

  Locale getSiteDefaultLocale();
}
