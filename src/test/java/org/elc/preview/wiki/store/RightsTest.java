package org.elc.preview.wiki.store;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Set;
import org.elc.preview.wiki.store.Rights.Grant;
import org.elc.preview.wiki.store.Rights.Restriction;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class RightsTest {
  @Rule public final TestStore wiki = new TestStore();

  private Rights rights;
  private Viewer owner;
  private Viewer other;
  private WikiSpace space;

  @Before
  public void aSpaceWithAnOwner() {
    rights = wiki.get().rights();
    owner = wiki.licensed("owner");
    other = wiki.licensed("other");
    space = wiki.space("S", owner);
  }

  @Test
  public void anonymousReadersSeeOnlyWhatIsOpenToThem() {
    WikiPage page = wiki.page(space, 0, "Home");
    assertThat(rights.mayView(Viewer.ANONYMOUS, page), is(false));

    rights.grant(space.id(), Grant.VIEW, Subject.ANONYMOUS);

    assertThat(rights.mayView(Viewer.ANONYMOUS, page), is(true));
    assertThat(rights.mayEdit(Viewer.ANONYMOUS, page), is(false));
  }

  @Test
  public void viewRestrictionHidesThePageAndAllBelowIt() {
    WikiPage top = wiki.page(space, 0, "Top");
    WikiPage middle = wiki.page(space, top.id(), "Middle");
    WikiPage leaf = wiki.page(space, middle.id(), "Leaf");
    WikiPage aside = wiki.page(space, top.id(), "Aside");

    rights.restrict(middle.id(), Restriction.VIEW, Set.of(Subject.user(owner.userKey())));

    assertThat(rights.mayView(other, middle), is(false));
    assertThat(rights.mayView(other, leaf), is(false));
    assertThat(rights.mayView(other, aside), is(true));
    assertThat(rights.mayView(owner, leaf), is(true));
    assertThat(rights.visible(other, space.id()).below(top.id()), is(List.of(aside)));
  }

  @Test
  public void editRestrictionIsNotInherited() {
    WikiPage top = wiki.page(space, 0, "Top");
    WikiPage leaf = wiki.page(space, top.id(), "Leaf");

    rights.restrict(top.id(), Restriction.EDIT, Set.of(Subject.user(owner.userKey())));

    assertThat(rights.mayEdit(other, top), is(false));
    assertThat(rights.mayView(other, top), is(true));
    assertThat(rights.mayEdit(other, leaf), is(true));
  }

  @Test
  public void noGrantIsOfUseToWhoMayNotView() {
    rights.revoke(space.id(), Grant.VIEW, Subject.group(Viewer.LICENSED));

    assertThat(rights.may(other, Grant.EDIT, space.id()), is(false));
  }

  @Test
  public void groupsAreMeantByTheirMembers() {
    WikiPage page = wiki.page(space, 0, "Top");
    rights.restrict(page.id(), Restriction.VIEW, Set.of(Subject.group("elc-office")));
    WikiUser user = wiki.get().users().byKey(other.userKey()).orElseThrow();

    wiki.get().users().join(user, "elc-office");

    assertThat(rights.mayView(wiki.licensed("other"), page), is(true));
    assertThat(rights.mayView(owner, page), is(false));
  }

  @Test
  public void administratorsSeeEverything() {
    WikiPage page = wiki.page(space, 0, "Top");
    rights.restrict(page.id(), Restriction.VIEW, Set.of(Subject.user(owner.userKey())));

    assertThat(rights.mayView(wiki.administrator(), page), is(true));
  }

  @Test
  public void trashIsForAdministratorsOfTheSpace() {
    WikiPage page = wiki.page(space, 0, "Top");
    wiki.get().pages().trash(page);
    WikiPage trashed = wiki.get().pages().byId(page.id()).orElseThrow();

    assertThat(rights.mayView(other, trashed), is(false));
    assertThat(rights.mayView(owner, trashed), is(true));
    assertThat(rights.mayEdit(owner, trashed), is(false));
  }
}
