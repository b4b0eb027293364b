package org.elc.benchlearning.confluence.host;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.port.SettingStore;
import org.elc.benchlearning.view.Language;

/** The app's language for the reader of the current request. */
public final class ReaderLanguage {
  private final LocaleManager locales;
  private final SettingStore settings;

  public ReaderLanguage(LocaleManager locales, SettingStore settings) {
    this.locales = Objects.requireNonNull(locales);
    this.settings = Objects.requireNonNull(settings);
  }

  /**
   * The one that is set for everybody; otherwise the one nearest to what the reader chose in the
   * wiki, for anonymous to the wiki's own.
   */
  public Language current() {
    return settings.settings().language().flatMap(Language::ofTag).orElseGet(this::chosen);
  }

  private Language chosen() {
    Optional<ConfluenceUser> reader = Optional.ofNullable(AuthenticatedUserThreadLocal.get());
    return Language.nearest(
        reader.map(locales::getLocale).orElseGet(locales::getSiteDefaultLocale));
  }
}
