package org.elc.preview.wiki.api;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import org.elc.preview.wiki.store.Addresses;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.store.WikiStore;

/** A page as the app sees it. */
public final class PageView extends Page {
  private final WikiStore store;
  private final WikiSpace space;
  private final WikiPage page;

  /** The app's view of that page. */
  public PageView(WikiStore store, WikiSpace space, WikiPage page) {
    this.store = store;
    this.space = space;
    this.page = page;
  }

  @Override
  public long getId() {
    return page.id();
  }

  @Override
  public String getTitle() {
    return page.title();
  }

  @Override
  public String getBodyAsString() {
    return store.pages().current(page).body();
  }

  @Override
  public int getVersion() {
    return page.version();
  }

  @Override
  public Space getSpace() {
    return new SpaceView(store, space);
  }

  @Override
  public String getSpaceKey() {
    return space.key();
  }

  @Override
  public String getUrlPath() {
    return Addresses.path(space, page);
  }

  @Override
  public Page getParent() {
    return store
        .pages()
        .byId(page.parentId())
        .map(parent -> new PageView(store, space, parent))
        .orElse(null);
  }
}
