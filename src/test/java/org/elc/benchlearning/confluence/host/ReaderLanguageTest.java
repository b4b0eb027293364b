package org.elc.benchlearning.confluence.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.user.User;
import java.util.Locale;
import java.util.Map;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.port.InMemorySettingStore;
import org.elc.benchlearning.view.Language;
import org.junit.After;
import org.junit.Test;

public class ReaderLanguageTest {
  private final InMemorySettingStore settings = new InMemorySettingStore();
  private final ReaderLanguage language = new ReaderLanguage(new Locales(), settings);

  @After
  public void signOut() {
    AuthenticatedUserThreadLocal.reset();
  }

  @Test
  public void aReaderGetsTheLanguageChosen() {
    AuthenticatedUserThreadLocal.set(new KnownUser("eva"));

    assertThat(language.current(), is(Language.SV));
  }

  @Test
  public void anonymousGetsTheLanguageOfTheWiki() {
    assertThat(language.current(), is(Language.LT));
  }

  @Test
  public void aLanguageThatTheAppHasNotBecomesEnglish() {
    AuthenticatedUserThreadLocal.set(new KnownUser("jon"));

    assertThat(language.current(), is(Language.EN));
  }

  @Test
  public void aLanguageThatIsSetIsEverybodysLanguage() {
    settings.save(Setting.LANGUAGE, "pt-PT");

    assertThat(language.current(), is(Language.PT_PT));
    AuthenticatedUserThreadLocal.set(new KnownUser("eva"));
    assertThat(language.current(), is(Language.PT_PT));
  }

  private static final class Locales implements LocaleManager {
    private static final Map<String, Locale> CHOSEN =
        Map.of("eva", Locale.forLanguageTag("sv-SE"), "jon", Locale.JAPAN);

    @Override
    public Locale getLocale(User user) {
      return CHOSEN.get(user.getName());
    }

    @Override
    public Locale getSiteDefaultLocale() {
      return Locale.forLanguageTag("lt-LT");
    }
  }
}
