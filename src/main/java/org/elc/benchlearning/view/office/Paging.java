package org.elc.benchlearning.view.office;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.elc.benchlearning.app.Slice;
import org.elc.benchlearning.view.office.Part.Link;
import org.elc.benchlearning.view.office.Part.Links;

/** Cuts a list that grows with the network into pages, and leads from one to the others. */
final class Paging {
  /** Rows of a page. */
  static final int SHOWN = 50;

  /** So many pages before and behind the shown one are led to, beside the first and the last. */
  private static final int NEAR = 2;

  private Paging() {}

  /** The page with that row; of a row behind the end, the last page. */
  static <T> Slice<T> page(List<T> all, int row) {
    return Slice.page(all, row, SHOWN);
  }

  /**
   * Leads to the other pages; absent where there are none.
   *
   * @param address of the page that begins with that row
   */
  static Optional<Links> links(Desk desk, Slice<?> shown, IntFunction<String> address) {
    if (shown.total() <= SHOWN) {
      return Optional.empty();
    }
    TreeSet<Integer> pages = new TreeSet<>();
    int last = (shown.total() - 1) / SHOWN * SHOWN;
    pages.add(0);
    pages.add(last);
    for (int near = -NEAR; near <= NEAR; near++) {
      pages.add(Math.max(0, Math.min(last, shown.start() + near * SHOWN)));
    }
    return Optional.of(
        new Links(
            desk.text("elc.paging.label"),
            pages.stream()
                .map(
                    from ->
                        new Link(
                            desk.text(
                                "elc.paging.rows", from + 1, Math.min(shown.total(), from + SHOWN)),
                            address.apply(from),
                            from == shown.start()))
                .toList()));
  }

  /** Which part of the list is shown; empty where it is all of it. */
  static String told(Desk desk, Slice<?> shown) {
    return shown.total() <= SHOWN
        ? ""
        : desk.text(
            "elc.paging.shown",
            shown.start() + 1,
            shown.start() + shown.items().size(),
            shown.total());
  }
}
