package org.elc.benchlearning.confluence.host;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Objects;

/** Where the wiki is. */
public final class WikiAddress {
  private final ApplicationProperties wiki;

  public WikiAddress(ApplicationProperties wiki) {
    this.wiki = Objects.requireNonNull(wiki);
  }

  /** The path before the app's addresses, for links in pages and answers. */
  public String path() {
    return wiki.getBaseUrl(UrlMode.RELATIVE);
  }
}
