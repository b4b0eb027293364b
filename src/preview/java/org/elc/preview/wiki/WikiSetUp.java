package org.elc.preview.wiki;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elc.preview.wiki.blueprint.SpaceCreation;
import org.elc.preview.wiki.blueprint.SpaceCreation.Wish;
import org.elc.preview.wiki.content.Authoring;
import org.elc.preview.wiki.content.Authoring.Draft;
import org.elc.preview.wiki.content.Authoring.Saved;
import org.elc.preview.wiki.store.Files;
import org.elc.preview.wiki.store.Languages;
import org.elc.preview.wiki.store.Rights.Grant;
import org.elc.preview.wiki.store.Rights.Restriction;
import org.elc.preview.wiki.store.Subject;
import org.elc.preview.wiki.store.Viewer;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.store.WikiStore;
import org.elc.preview.wiki.store.WikiUser;

/**
 * Content made by a program instead of in a browser: for sample data and for tests. It does what a
 * named user could do, with that user's rights.
 */
public final class WikiSetUp {
  private final WikiStore store;
  private final Authoring authoring;
  private final SpaceCreation spaces;

  WikiSetUp(WikiStore store, Authoring authoring, SpaceCreation spaces) {
    this.store = store;
    this.authoring = authoring;
    this.spaces = spaces;
  }

  /** The user's key; makes the user, with the name as password, if there is none. */
  public String user(String name, String fullName, String... groups) {
    WikiUser user = store.users().ensure(name, fullName, name, "");
    store.users().join(user, Viewer.LICENSED);
    List.of(groups).forEach(group -> store.users().join(user, group));
    return user.key();
  }

  public boolean hasSpace(String spaceKey) {
    return store.spaces().byKey(spaceKey).isPresent();
  }

  /**
   * Creates a space as that user.
   *
   * @param blueprint a space blueprint's key, or empty for a blank space
   */
  public void space(String userName, String spaceKey, String name, String blueprint) {
    WikiUser user = known(userName);
    Locale locale = user.locale().isEmpty() ? Languages.STANDARD : Languages.locale(user.locale());
    spaces.create(viewer(userName), new Wish(spaceKey, name, blueprint), locale);
  }

  /**
   * Creates a page, or saves a new version of the page that has the title.
   *
   * @param parentTitle empty for a page below the home page
   * @return the page's number
   */
  public long page(
      String userName, String spaceKey, String parentTitle, String title, String storage) {
    WikiSpace space = space(spaceKey);
    Draft draft = new Draft(title, storage, "");
    Optional<WikiPage> existing = store.pages().byTitle(space.id(), draft.title());
    if (existing.isPresent()) {
      WikiPage page = existing.get();
      Saved saved = authoring.save(viewer(userName), page, page.version(), draft);
      return saved instanceof Saved.Done done ? done.page().id() : page.id();
    }
    long parent = parentTitle.isEmpty() ? space.homeId() : page(space, parentTitle).id();
    return authoring.create(viewer(userName), space, parent, draft).id();
  }

  /** The number of the page with that title. */
  public Optional<Long> pageId(String spaceKey, String title) {
    return store
        .spaces()
        .byKey(spaceKey)
        .flatMap(space -> store.pages().byTitle(space.id(), title))
        .map(WikiPage::id);
  }

  /** The number of the space's home page. */
  public long homeId(String spaceKey) {
    return space(spaceKey).homeId();
  }

  public void label(String spaceKey, String title, String... labels) {
    store.labels().set(page(space(spaceKey), title).id(), List.of(labels));
  }

  public void attach(
      String userName, String spaceKey, String title, String fileName, byte[] content) {
    store
        .files()
        .attach(
            page(space(spaceKey), title).id(),
            new Files.Upload(fileName, "application/octet-stream", content),
            known(userName).key());
  }

  /** Lets everybody read the space, logged in or not. */
  public void openToAnonymous(String spaceKey) {
    store.rights().grant(space(spaceKey).id(), Grant.VIEW, Subject.ANONYMOUS);
  }

  /** Takes the space away from ordinary users: only who is granted something sees it. */
  public void closeToUsers(String spaceKey) {
    for (Grant grant : Grant.values()) {
      store.rights().revoke(space(spaceKey).id(), grant, Subject.group(Viewer.LICENSED));
    }
  }

  /** Lets a group view and edit the space. */
  public void openToGroup(String spaceKey, String group) {
    store.rights().grant(space(spaceKey).id(), Grant.VIEW, Subject.group(group));
    store.rights().grant(space(spaceKey).id(), Grant.EDIT, Subject.group(group));
  }

  /** Restricts viewing of a page, and of the pages below it, to these users. */
  public void restrictViewing(String spaceKey, String title, String... userNames) {
    store
        .rights()
        .restrict(
            page(space(spaceKey), title).id(),
            Restriction.VIEW,
            List.of(userNames).stream()
                .map(name -> Subject.user(known(name).key()))
                .collect(Collectors.toSet()));
  }

  private WikiSpace space(String key) {
    return store
        .spaces()
        .byKey(key)
        .orElseThrow(() -> new IllegalArgumentException("no space " + key));
  }

  private WikiPage page(WikiSpace space, String title) {
    return store
        .pages()
        .byTitle(space.id(), title)
        .orElseThrow(() -> new IllegalArgumentException("no page " + title + " in " + space.key()));
  }

  private WikiUser known(String userName) {
    return store
        .users()
        .byName(userName)
        .orElseThrow(() -> new IllegalArgumentException("no user " + userName));
  }

  private Viewer viewer(String userName) {
    return store.viewer(Optional.of(known(userName)));
  }
}
