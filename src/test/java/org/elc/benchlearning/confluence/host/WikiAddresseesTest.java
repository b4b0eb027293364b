package org.elc.benchlearning.confluence.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.port.Addressees.Addressee;
import org.elc.benchlearning.app.port.InMemorySettingStore;
import org.junit.Test;

public class WikiAddresseesTest {
  private final InMemorySettingStore settings = new InMemorySettingStore();
  private final Accounts accounts = new Accounts();
  private final SignedIn locales = new SignedIn();
  private final WikiAddressees addressees =
      new WikiAddressees(
          accounts, locales, user -> TimeZone.getTimeZone("Europe/Vilnius"), settings);

  @Test
  public void aPersonHasAddressLanguageAndZone() {
    locales.speak(Locale.forLanguageTag("lt"));

    assertThat(
        addressees.find("key-eva"),
        is(
            Optional.of(
                new Addressee(
                    "key-eva",
                    "eva@example.org",
                    Locale.forLanguageTag("lt"),
                    ZoneId.of("Europe/Vilnius")))));
  }

  @Test
  public void aLanguageThatIsSetForEverybodyCounts() {
    settings.save(Setting.LANGUAGE, "pt-PT");

    assertThat(
        addressees.find("key-eva").orElseThrow().locale(), is(Locale.forLanguageTag("pt-PT")));
  }

  @Test
  public void whoIsGoneOrDeactivatedIsNobody() {
    accounts.deactivated.add("eva");

    assertThat(addressees.find("key-eva"), is(Optional.empty()));
    assertThat(addressees.find("key-nobody"), is(Optional.empty()));
  }

  /** Eva, and nobody else. */
  private static final class Accounts implements UserAccessor {
    private final Set<String> deactivated = new HashSet<>();

    @Override
    public ConfluenceUser getExistingUserByKey(UserKey key) {
      return key.getStringValue().equals("key-eva") ? new KnownUser("eva") : null;
    }

    @Override
    public boolean isDeactivated(User user) {
      return deactivated.contains(user.getName());
    }

    @Override
    public ConfluenceUser getUserByName(String name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<String> getGroupNames(User user) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Group getGroup(String name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<String> getMemberNamesAsList(Group group) {
      throw new UnsupportedOperationException();
    }
  }
}
