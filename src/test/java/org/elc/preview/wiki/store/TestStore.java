package org.elc.preview.wiki.store;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.elc.preview.DatabaseOption;
import org.elc.preview.host.db.PooledDatabase;
import org.junit.rules.ExternalResource;

/** A wiki store on a database of its own, with a few users in it. */
public final class TestStore extends ExternalResource {
  private PooledDatabase database;
  private WikiStore store;

  @Override
  protected void before() {
    database = PooledDatabase.open(new DatabaseOption.H2Memory("wiki-" + UUID.randomUUID()));
    store = WikiStore.open(database, Clock.systemUTC());
  }

  @Override
  protected void after() {
    database.close();
  }

  public WikiStore get() {
    return store;
  }

  /** A licensed user of that name, made if need be. */
  public Viewer licensed(String name) {
    WikiUser user = store.users().ensure(name, name, name, "");
    store.users().join(user, Viewer.LICENSED);
    return store.viewer(Optional.of(user));
  }

  public Viewer administrator() {
    WikiUser user = store.users().ensure("admin", "Admin", "admin", "");
    store.users().join(user, Viewer.ADMINISTRATORS);
    return store.viewer(Optional.of(user));
  }

  /** A space that licensed users may view and edit, and its owner administer. */
  public WikiSpace space(String key, Viewer owner) {
    WikiSpace space = store.spaces().create(key, "Space " + key, "", owner.userKey());
    for (Rights.Grant grant : Rights.Grant.values()) {
      store.rights().grant(space.id(), grant, Subject.user(owner.userKey()));
    }
    store.rights().grant(space.id(), Rights.Grant.VIEW, Subject.group(Viewer.LICENSED));
    store.rights().grant(space.id(), Rights.Grant.EDIT, Subject.group(Viewer.LICENSED));
    return space;
  }

  public WikiPage page(WikiSpace space, long parentId, String title) {
    return store
        .pages()
        .create(space.id(), parentId, new Pages.Text(title, "<p>" + title + "</p>", "", ""));
  }
}
