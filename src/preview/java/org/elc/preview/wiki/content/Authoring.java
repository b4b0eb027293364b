package org.elc.preview.wiki.content;

import java.util.Optional;
import org.elc.preview.host.Database.DatabaseFailed;
import org.elc.preview.wiki.storage.StorageFormatException;
import org.elc.preview.wiki.storage.StorageParser;
import org.elc.preview.wiki.store.PageVersion;
import org.elc.preview.wiki.store.Pages;
import org.elc.preview.wiki.store.Rights.Grant;
import org.elc.preview.wiki.store.Spaces;
import org.elc.preview.wiki.store.Subject;
import org.elc.preview.wiki.store.Viewer;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.store.WikiStore;

/** Writing in the wiki, with its checks. */
public final class Authoring {
  private static final int LONGEST_TITLE = 255;
  private static final int LONGEST_NOTE = 500;
  private static final int LONGEST_NAME = 200;
  private static final int LARGEST_BODY = 5_000_000;

  private final WikiStore store;

  /** Writing into that store. */
  public Authoring(WikiStore store) {
    this.store = store;
  }

  /** What somebody typed into the editor. */
  public record Draft(String title, String body, String note) {
    public Draft {
      title = title.strip();
    }
  }

  /** The outcome of a save: the page as it is now, or what somebody else saved meanwhile. */
  public sealed interface Saved {
    /** The new version was saved. */
    record Done(WikiPage page) implements Saved {}

    /** Nothing was saved, because the page is newer than what the author had read. */
    record Overtaken(WikiPage page, PageVersion theirs) implements Saved {}
  }

  /**
   * Creates a space with its rights: the creator administers it, licensed users view and edit, as
   * the product's default has it. It has no home page yet.
   */
  public WikiSpace createSpace(Viewer viewer, String key, String name) {
    if (!viewer.mayCreateSpaces()) {
      throw new Refused("You may not create spaces.");
    }
    if (!Spaces.isKey(key)) {
      throw new Unfit("spaceKey", "A space key has 1 to 60 letters and digits and nothing else.");
    }
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new Unfit("name", "Give the space a name of at most 200 characters.");
    }
    if (store.spaces().byKey(key).isPresent()) {
      throw new Unfit("spaceKey", "A space with this key exists already; choose another key.");
    }
    WikiSpace space = store.spaces().create(key, name.strip(), "", viewer.userKey());
    for (Grant grant : Grant.values()) {
      store.rights().grant(space.id(), grant, Subject.user(viewer.userKey()));
    }
    store.rights().grant(space.id(), Grant.VIEW, Subject.group(Viewer.LICENSED));
    store.rights().grant(space.id(), Grant.EDIT, Subject.group(Viewer.LICENSED));
    return space;
  }

  /** Creates a page; parent 0 puts it at the top of the space. */
  public WikiPage create(Viewer viewer, WikiSpace space, long parentId, Draft draft) {
    if (!store.rights().may(viewer, Grant.VIEW, space.id())) {
      throw new Missing();
    }
    if (viewer.isAnonymous() || !store.rights().may(viewer, Grant.EDIT, space.id())) {
      throw new Refused("You may not create pages in this space.");
    }
    check(draft);
    if (store.pages().byTitle(space.id(), draft.title()).isPresent()) {
      throw titleTaken();
    }
    try {
      return store.pages().create(space.id(), parentId, text(viewer, draft));
    } catch (DatabaseFailed refused) {
      // Somebody else took the title a moment ago; anything else is not ours to explain.
      if (store.pages().byTitle(space.id(), draft.title()).isPresent()) {
        throw titleTaken();
      }
      throw refused;
    }
  }

  /** Saves what was typed, unless the page has moved on since it was read. */
  public Saved save(Viewer viewer, WikiPage page, int readVersion, Draft draft) {
    mustEdit(viewer, page);
    check(draft);
    Optional<WikiPage> namesake = store.pages().byTitle(page.spaceId(), draft.title());
    if (namesake.isPresent() && namesake.get().id() != page.id()) {
      throw titleTaken();
    }
    Optional<WikiPage> saved = store.pages().save(page.id(), readVersion, text(viewer, draft));
    if (saved.isEmpty()) {
      WikiPage now = store.pages().byId(page.id()).orElseThrow(Missing::new);
      return new Saved.Overtaken(now, store.pages().current(now));
    }
    return new Saved.Done(saved.get());
  }

  public void trash(Viewer viewer, WikiPage page) {
    mustEdit(viewer, page);
    if (isHome(page)) {
      throw new Refused("The home page of a space cannot be deleted.");
    }
    store.pages().trash(page);
  }

  /** Brings a page back below the space's home; for the space's administrators. */
  public WikiPage restore(Viewer viewer, WikiPage page) {
    if (!page.trashed() || !store.rights().may(viewer, Grant.ADMIN, page.spaceId())) {
      throw new Missing();
    }
    if (store.pages().byTitle(page.spaceId(), page.title()).isPresent()) {
      throw new Unfit("title", "Another page has taken the title; rename that one first.");
    }
    long home = store.spaces().byId(page.spaceId()).map(WikiSpace::homeId).orElse(0L);
    store.pages().restore(page, home);
    return store.pages().byId(page.id()).orElseThrow(Missing::new);
  }

  /** Throws unless the viewer may edit: Missing where the page is not even visible. */
  public void mustEdit(Viewer viewer, WikiPage page) {
    if (!store.rights().mayView(viewer, page)) {
      throw new Missing();
    }
    if (viewer.isAnonymous() || !store.rights().mayEdit(viewer, page)) {
      throw new Refused("You may not edit this page.");
    }
  }

  private boolean isHome(WikiPage page) {
    return store.spaces().byId(page.spaceId()).map(WikiSpace::homeId).orElse(0L) == page.id();
  }

  private static Unfit titleTaken() {
    return new Unfit("title", "A page with this title exists in this space; choose another title.");
  }

  private static Pages.Text text(Viewer viewer, Draft draft) {
    return new Pages.Text(draft.title(), draft.body(), viewer.userKey(), draft.note());
  }

  private static void check(Draft draft) {
    if (draft.title().isEmpty() || draft.title().length() > LONGEST_TITLE) {
      throw new Unfit("title", "Give the page a title of at most 255 characters.");
    }
    if (draft.title().chars().anyMatch(Character::isISOControl)) {
      throw new Unfit("title", "The title contains a character that cannot be shown.");
    }
    if (draft.note().length() > LONGEST_NOTE) {
      throw new Unfit("note", "Say what changed in at most 500 characters.");
    }
    if (draft.body().length() > LARGEST_BODY) {
      throw new Unfit("body", "The page is larger than 5 million characters.");
    }
    try {
      StorageParser.parse(draft.body());
    } catch (StorageFormatException broken) {
      throw new Unfit(
          "body",
          "The source is not well-formed: line %d, column %d: %s"
              .formatted(broken.line(), broken.column(), broken.getMessage()));
    }
  }
}
