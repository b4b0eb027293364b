package org.elc.preview.wiki.api;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.util.TimeZone;
import org.elc.preview.wiki.store.WikiStore;

/** In which zone each user's clock runs; the wiki's own is Oslo's. */
public final class WikiZones implements TimeZoneManager {
  private static final String STANDARD = "Europe/Oslo";

  private final WikiStore store;

  /** The users of that store. */
  public WikiZones(WikiStore store) {
    this.store = store;
  }

  @Override
  public TimeZone getUserTimeZone(UserKey user) {
    return TimeZone.getTimeZone(
        store.users().byKey(user.getStringValue()).flatMap(store.users()::zone).orElse(STANDARD));
  }
}
