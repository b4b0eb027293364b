package org.elc.preview.wiki.api;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.elc.preview.host.Account;
import org.elc.preview.host.Accounts.SignedIn;
import org.elc.preview.wiki.store.Rights.Restriction;
import org.elc.preview.wiki.store.Subject;
import org.elc.preview.wiki.store.TestStore;
import org.elc.preview.wiki.store.Viewer;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.store.WikiUser;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class WikiApiTest {
  @Rule public final TestStore wiki = new TestStore();

  private Viewer owner;
  private WikiSpace space;
  private WikiPeople people;
  private WikiPermissions permissions;
  private Readers readers;

  @Before
  public void aSpace() {
    owner = wiki.licensed("owner");
    wiki.licensed("other");
    space = wiki.space("S", owner);
    people = new WikiPeople(wiki.get());
    permissions = new WikiPermissions(wiki.get());
    readers = new Readers(wiki.get());
  }

  @After
  public void nobodyReads() {
    readers.endRequest();
  }

  @Test
  public void anonymousReaderIsNullAsInTheProduct() {
    readers.beginRequest(Optional.empty(), Locale.ENGLISH);

    assertThat(AuthenticatedUserThreadLocal.get(), is(nullValue()));
    assertThat(people.getRemoteUserKey(), is(nullValue()));
    assertThat(people.getRemoteUser(), is(nullValue()));
    assertThat(readers.current(), is(Optional.empty()));
  }

  @Test
  public void nothingOfARequestStaysOnTheThread() {
    readers.beginRequest(wiki.get().users().byName("owner"), Locale.forLanguageTag("lt-LT"));

    readers.endRequest();

    assertThat(AuthenticatedUserThreadLocal.get(), is(nullValue()));
    assertThat(readers.locale(), is(Locale.UK));
  }

  @Test
  public void signingInLeadsBackToWhoWasThereBefore() {
    readers.beginRequest(wiki.get().users().byName("owner"), Locale.ENGLISH);
    Account other = readers.byKey(key("other")).orElseThrow();

    try (SignedIn in = readers.signIn(other)) {
      assertThat(readers.current().map(Account::name), is(Optional.of("other")));
    }

    assertThat(readers.current().map(Account::name), is(Optional.of("owner")));
  }

  @Test
  public void permissionsFollowPagesAndSpaces() {
    WikiPage page = wiki.page(space, 0, "Closed");
    wiki.get()
        .rights()
        .restrict(page.id(), Restriction.VIEW, Set.of(Subject.user(owner.userKey())));
    Page seen = new WikiContentApi(wiki.get()).getPage("s", "closed");

    assertThat(permissions.hasPermission(user("owner"), Permission.VIEW, seen), is(true));
    assertThat(permissions.hasPermission(user("other"), Permission.VIEW, seen), is(false));
    assertThat(permissions.hasPermission(null, Permission.VIEW, seen), is(false));
    assertThat(
        permissions.hasPermission(user("owner"), Permission.ADMINISTER, seen.getSpace()), is(true));
    assertThat(
        permissions.hasPermission(user("other"), Permission.ADMINISTER, seen.getSpace()),
        is(false));
    assertThat(permissions.hasPermission(user("owner"), Permission.VIEW, null), is(false));
  }

  @Test
  public void pagesAndSpacesLookAsInTheProduct() {
    WikiPage home = wiki.page(space, 0, "Home");
    WikiPage below = wiki.page(space, home.id(), "What? (2026)");
    wiki.get().spaces().setHome(space.id(), home.id());

    Page page = new WikiContentApi(wiki.get()).getPage(below.id());

    assertThat(page.getTitle(), is("What? (2026)"));
    assertThat(page.getSpaceKey(), is("S"));
    assertThat(page.getParent().getId(), is(home.id()));
    assertThat(page.getBodyAsString(), is("<p>What? (2026)</p>"));
    assertThat(page.getUrlPath(), is("/pages/viewpage.action?pageId=" + below.id()));
    assertThat(page.getSpace().getHomePage().getUrlPath(), is("/display/S/Home"));
    assertThat(new WikiContentApi(wiki.get()).getPage("S", "None"), is(nullValue()));
  }

  @Test
  public void groupsDecideWhatAnAccountMayDo() {
    wiki.administrator();
    WikiUser guest = wiki.get().users().ensure("guest", "Guest", "guest", "");

    assertThat(level("admin"), is(Account.Level.SYSTEM_ADMIN));
    assertThat(level("owner"), is(Account.Level.LICENSED));
    assertThat(level("guest"), is(Account.Level.UNLICENSED));
    assertThat(people.isAdmin(new UserKey(guest.key())), is(false));
    assertThat(people.getGroupNames(user("owner")), is(List.of(Viewer.LICENSED)));
  }

  @Test
  public void languageIsThePersonsElseTheBrowsers() {
    WikiUser user = wiki.get().users().byName("owner").orElseThrow();
    readers.beginRequest(Optional.of(user), new Locale("sv", "SE"));
    assertThat(readers.getLocale(user("owner")), is(new Locale("sv", "SE")));

    wiki.get().users().speak(user, "et_EE");

    assertThat(readers.getLocale(user("owner")), is(new Locale("et", "EE")));
    assertThat(readers.getLocale(null), is(new Locale("sv", "SE")));
  }

  private Account.Level level(String name) {
    return readers.byKey(key(name)).orElseThrow().level();
  }

  private String key(String name) {
    return wiki.get().users().byName(name).orElseThrow().key();
  }

  private ConfluenceUser user(String name) {
    return people.getUserByName(name);
  }
}
