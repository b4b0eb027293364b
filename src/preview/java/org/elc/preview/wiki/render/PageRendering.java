package org.elc.preview.wiki.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Optional;
import org.elc.preview.wiki.api.PageConversion;
import org.elc.preview.wiki.api.PageConversion.Output;
import org.elc.preview.wiki.api.PageView;
import org.elc.preview.wiki.storage.Macros;
import org.elc.preview.wiki.storage.StorageFormatException;
import org.elc.preview.wiki.storage.StorageRenderer;
import org.elc.preview.wiki.store.WikiStore;

/** Turns the source of a page into HTML for one reader. */
public final class PageRendering {
  private final WikiStore store;
  private final AppMacros appMacros;

  /** Renders with the content of that store and with the app's macros. */
  public PageRendering(WikiStore store, AppMacros appMacros) {
    this.store = store;
    this.appMacros = appMacros;
  }

  /** The source as HTML; it may be another one than what the page has saved. */
  public String html(Place place, String storage, Output output) throws StorageFormatException {
    return html(place, storage, output, 0);
  }

  private String html(Place place, String storage, Output output, int depth)
      throws StorageFormatException {
    ConversionContext context =
        new PageConversion(
            new PageView(store, place.space(), place.page()), place.space().key(), output);
    ProductMacros product = new ProductMacros(store, place);
    IncludedPage included =
        new IncludedPage(
            store, place, depth, (there, body, deeper) -> html(there, body, output, deeper));
    Macros all =
        name -> {
          if (name.equals("include")) {
            return Optional.of(included);
          }
          Optional<Macros.Runnable> ours = appMacros.find(name);
          return ours.isPresent() ? ours : product.find(name);
        };
    return StorageRenderer.render(storage, context, all, new ReaderSurroundings(store, place));
  }

  /** The app's macros, for the picker. */
  public AppMacros appMacros() {
    return appMacros;
  }
}
