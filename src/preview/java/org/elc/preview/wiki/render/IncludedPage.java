package org.elc.preview.wiki.render;

import java.util.Optional;
import org.elc.preview.wiki.storage.MacroCall;
import org.elc.preview.wiki.storage.Macros;
import org.elc.preview.wiki.storage.Rendering;
import org.elc.preview.wiki.storage.StorageFormatException;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.store.WikiStore;

/**
 * The product's macro that shows another page inside this one: for this page's reader, and with the
 * other page as the one that its macros stand on.
 */
final class IncludedPage implements Macros.Runnable {
  private static final int DEEPEST = 5;

  private final WikiStore store;
  private final Place place;
  private final int depth;
  private final Inner inner;

  /** Renders the other page one level deeper. */
  interface Inner {
    String html(Place place, String storage, int depth) throws StorageFormatException;
  }

  IncludedPage(WikiStore store, Place place, int depth, Inner inner) {
    this.store = store;
    this.place = place;
    this.depth = depth;
    this.inner = inner;
  }

  @Override
  public boolean inline() {
    return false;
  }

  @Override
  public String run(MacroCall call, Rendering rendering) throws Macros.Failed {
    String[] named = call.parameter("").split(":", 2);
    Optional<WikiSpace> space =
        named.length == 1 ? Optional.of(place.space()) : store.spaces().byKey(named[0]);
    Optional<WikiPage> page =
        space
            .flatMap(s -> store.pages().byTitle(s.id(), named[named.length - 1]))
            .filter(p -> store.rights().mayView(place.viewer(), p));
    try {
      if (page.isEmpty() || depth >= DEEPEST) {
        throw new IllegalArgumentException(call.parameter(""));
      }
      Place there = new Place(place.viewer(), space.get(), page.get(), place.addresses());
      return inner.html(there, store.pages().current(page.get()).body(), depth + 1);
    } catch (IllegalArgumentException | StorageFormatException e) {
      throw new Macros.Failed("The included page could not be found.", e);
    }
  }
}
