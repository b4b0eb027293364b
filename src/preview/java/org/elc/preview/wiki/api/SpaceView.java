package org.elc.preview.wiki.api;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.Date;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.store.WikiStore;

/** A space as the app sees it. */
final class SpaceView extends Space {
  private final WikiStore store;
  private final WikiSpace space;

  SpaceView(WikiStore store, WikiSpace space) {
    this.store = store;
    this.space = space;
  }

  @Override
  public long getId() {
    return space.id();
  }

  @Override
  public String getKey() {
    return space.key();
  }

  @Override
  public String getName() {
    return space.name();
  }

  @Override
  public String getUrlPath() {
    return "/display/" + space.key();
  }

  @Override
  public boolean isArchived() {
    return space.archived();
  }

  @Override
  public Date getCreationDate() {
    return Date.from(space.created());
  }

  @Override
  public Page getHomePage() {
    return store
        .pages()
        .byId(space.homeId())
        .map(home -> new PageView(store, space, home))
        .orElse(null);
  }
}
