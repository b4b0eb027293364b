package org.elc.preview.wiki.api;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.Optional;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiStore;

/**
 * Finding pages and spaces. As in the product, whoever asks here has to check the rights itself.
 */
public final class WikiContentApi implements PageManager, SpaceManager {
  private final WikiStore store;

  /** The content of that store. */
  public WikiContentApi(WikiStore store) {
    this.store = store;
  }

  @Override
  public Page getPage(String spaceKey, String pageTitle) {
    return store
        .spaces()
        .byKey(spaceKey)
        .flatMap(
            space ->
                store
                    .pages()
                    .byTitle(space.id(), pageTitle)
                    .map(page -> new PageView(store, space, page)))
        .orElse(null);
  }

  @Override
  public Page getPage(long id) {
    Optional<WikiPage> page = store.pages().byId(id);
    return page.flatMap(found -> store.spaces().byId(found.spaceId()))
        .map(space -> new PageView(store, space, page.get()))
        .orElse(null);
  }

  @Override
  public Space getSpace(String spaceKey) {
    return store.spaces().byKey(spaceKey).map(space -> new SpaceView(store, space)).orElse(null);
  }
}
