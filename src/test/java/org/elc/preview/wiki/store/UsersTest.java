package org.elc.preview.wiki.store;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class UsersTest {
  @Rule public final TestStore wiki = new TestStore();

  private Users users;
  private WikiUser office;

  @Before
  public void aUser() {
    users = wiki.get().users();
    office = users.ensure("office", "The Office", "office", "");
  }

  @Test
  public void passwordOpensAndAnythingElseDoesNot() {
    assertThat(users.authenticate("office", "office"), is(Optional.of(office)));
    assertThat(users.authenticate("OFFICE", "office"), is(Optional.of(office)));
    assertThat(users.authenticate("office", "Office"), is(Optional.empty()));
    assertThat(users.authenticate("nobody", "office"), is(Optional.empty()));
  }

  @Test
  public void keyTellsNothingOfTheName() {
    assertThat(office.key(), not(office.name()));
    assertThat(office.key().length(), is(32));
  }

  @Test
  public void secondStartMakesNoSecondUser() {
    WikiUser again = users.ensure("office", "Somebody Else", "other", "");
    users.join(office, "elc-office");
    users.join(office, "elc-office");

    assertThat(again, is(office));
    assertThat(users.groupsOf(office.key()), containsInAnyOrder("elc-office"));
  }

  @Test
  public void sessionEndsWithLogOut() {
    Sessions sessions = wiki.get().sessions();
    String cookie = sessions.begin(office);
    assertThat(sessions.userKey(cookie), is(Optional.of(office.key())));

    sessions.end(cookie);

    assertThat(sessions.userKey(cookie), is(Optional.empty()));
  }

  @Test
  public void tokenSpeaksForItsOwnerUntilItIsRevoked() {
    Tokens tokens = wiki.get().tokens();
    WikiUser stranger = users.ensure("stranger", "Stranger", "x", "");
    String secret = tokens.create(office, "import", Duration.ofDays(30));
    long id = tokens.of(office).get(0).id();

    tokens.revoke(stranger, id);
    assertThat(tokens.userKey(secret), is(Optional.of(office.key())));
    tokens.revoke(office, id);
    assertThat(tokens.userKey(secret), is(Optional.empty()));
  }

  @Test
  public void expiredTokenIsWorthNothing() {
    String secret = wiki.get().tokens().create(office, "old", Duration.ofSeconds(-1));

    assertThat(wiki.get().tokens().userKey(secret), is(Optional.empty()));
  }

  @Test
  public void browserLanguagesAreMatchedToTheWikis() {
    assertThat(accepted("de", "nb-NO"), is(new Locale("no", "NO")));
    assertThat(accepted("pt-BR"), is(new Locale("pt", "PT")));
    assertThat(accepted("ja"), is(new Locale("en", "GB")));
  }

  private static Locale accepted(String... tags) {
    return Languages.accepted(
        Collections.enumeration(List.of(tags).stream().map(Locale::forLanguageTag).toList()));
  }
}
