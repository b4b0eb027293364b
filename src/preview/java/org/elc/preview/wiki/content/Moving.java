package org.elc.preview.wiki.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.preview.wiki.content.Authoring.Draft;
import org.elc.preview.wiki.store.Rights.Grant;
import org.elc.preview.wiki.store.Viewer;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.store.WikiStore;

/** Moving and copying of pages and spaces, with their checks. */
public final class Moving {
  private static final int LONGEST_NAME = 200;

  private final WikiStore store;
  private final Authoring authoring;

  /** Moving in that store. */
  public Moving(WikiStore store, Authoring authoring) {
    this.store = store;
    this.authoring = authoring;
  }

  /**
   * Moves a page with all below it under the home of a space, or under a page of it; for those who
   * may edit in both spaces.
   */
  public WikiPage move(Viewer viewer, WikiPage page, WikiSpace to, String parentTitle) {
    authoring.mustEdit(viewer, page);
    mustEdit(viewer, to);
    if (store.spaces().byId(page.spaceId()).orElseThrow(Missing::new).homeId() == page.id()) {
      throw new Refused("The home page of a space cannot be moved.");
    }
    List<WikiPage> moving = store.pages().withAllBelow(page);
    WikiPage parent = parent(viewer, to, parentTitle);
    if (moving.stream().anyMatch(one -> one.id() == parent.id())) {
      throw new Unfit("parent", "A page cannot stand below itself.");
    }
    for (WikiPage one : moving) {
      Optional<WikiPage> namesake = store.pages().byTitle(to.id(), one.title());
      if (to.id() != page.spaceId() && namesake.isPresent()) {
        throw new Unfit("parent", "There is a page \u201C" + one.title() + "\u201D already.");
      }
    }
    store.pages().move(page, to.id(), parent.id());
    return store.pages().byId(page.id()).orElseThrow(Missing::new);
  }

  private WikiPage parent(Viewer viewer, WikiSpace space, String title) {
    return (title.isBlank()
            ? store.pages().byId(space.homeId())
            : store.pages().byTitle(space.id(), title.strip()))
        .filter(page -> store.rights().mayView(viewer, page))
        .orElseThrow(() -> new Unfit("parent", "There is no such page in that space."));
  }

  /** Copies one page with its labels, under the home of a space. */
  public WikiPage copy(Viewer viewer, WikiPage page, WikiSpace to, String title) {
    if (!store.rights().mayView(viewer, page)) {
      throw new Missing();
    }
    mustEdit(viewer, to);
    return copy(viewer, page, to, to.homeId(), title);
  }

  private WikiPage copy(Viewer viewer, WikiPage page, WikiSpace to, long parentId, String title) {
    String body = store.pages().current(page).body();
    WikiPage copy = authoring.create(viewer, to, parentId, new Draft(title, body, ""));
    store.labels().set(copy.id(), store.labels().of(page.id()));
    return copy;
  }

  /**
   * Copies a space with all pages that the viewer sees; the copy's grants are those of a new one.
   */
  public WikiSpace copySpace(Viewer viewer, WikiSpace space, String key, String name) {
    mustAdminister(viewer, space);
    WikiSpace copy = authoring.createSpace(viewer, key.strip(), name);
    Map<Long, Long> copies = new HashMap<>();
    copies.put(0L, 0L);
    for (WikiPage top : store.rights().visible(viewer, space.id()).below(0)) {
      for (WikiPage page : store.pages().withAllBelow(top)) {
        if (store.rights().mayView(viewer, page)) {
          long parent = copies.getOrDefault(page.parentId(), 0L);
          copies.put(page.id(), copy(viewer, page, copy, parent, page.title()).id());
        }
      }
    }
    store.spaces().setHome(copy.id(), copies.getOrDefault(space.homeId(), 0L));
    return store.spaces().byId(copy.id()).orElseThrow(Missing::new);
  }

  /** Gives a space another name, and another place in the lists. */
  public void describe(Viewer viewer, WikiSpace space, String name, boolean archived) {
    mustAdminister(viewer, space);
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new Unfit("name", "Give the space a name of at most 200 characters.");
    }
    store.spaces().rename(space.id(), name.strip(), space.description());
    if (archived) {
      store.spaces().archive(space.id());
    } else {
      store.spaces().restore(space.id());
    }
  }

  /** Removes a space for ever, with all that is in it. */
  public void removeSpace(Viewer viewer, WikiSpace space) {
    mustAdminister(viewer, space);
    store.spaces().remove(space.id());
  }

  /** Throws unless the viewer administers the space; that there is one is no secret to readers. */
  public void mustAdminister(Viewer viewer, WikiSpace space) {
    if (viewer.isAnonymous() || !store.rights().may(viewer, Grant.ADMIN, space.id())) {
      throw new Missing();
    }
  }

  private void mustEdit(Viewer viewer, WikiSpace space) {
    if (!store.rights().may(viewer, Grant.VIEW, space.id())) {
      throw new Missing();
    }
    if (viewer.isAnonymous() || !store.rights().may(viewer, Grant.EDIT, space.id())) {
      throw new Refused("You may not create pages in this space.");
    }
  }
}
