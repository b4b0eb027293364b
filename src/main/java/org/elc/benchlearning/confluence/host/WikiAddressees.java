package org.elc.benchlearning.confluence.host;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.port.Addressees;
import org.elc.benchlearning.app.port.SettingStore;

/** The wiki's people as it knows them when a mail is written. */
public final class WikiAddressees implements Addressees {
  private final UserAccessor users;
  private final LocaleManager locales;
  private final TimeZoneManager zones;
  private final SettingStore settings;

  public WikiAddressees(
      UserAccessor users, LocaleManager locales, TimeZoneManager zones, SettingStore settings) {
    this.users = Objects.requireNonNull(users);
    this.locales = Objects.requireNonNull(locales);
    this.zones = Objects.requireNonNull(zones);
    this.settings = Objects.requireNonNull(settings);
  }

  @Override
  public Optional<Addressee> find(String userKey) {
    return Optional.ofNullable(users.getExistingUserByKey(new UserKey(userKey)))
        .filter(user -> !users.isDeactivated(user))
        .map(user -> addressee(userKey, user));
  }

  private Addressee addressee(String userKey, ConfluenceUser user) {
    Locale locale =
        settings
            .settings()
            .language()
            .map(Locale::forLanguageTag)
            .orElseGet(() -> locales.getLocale(user));
    ZoneId zone = zones.getUserTimeZone(new UserKey(userKey)).toZoneId();
    return new Addressee(
        userKey, Optional.ofNullable(user.getEmail()).map(String::strip).orElse(""), locale, zone);
  }
}
