package org.elc.benchlearning.app;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items those of this page, in the list's order
 * @param start index of the first one, from 0
 * @param total length of the whole list
 */
public record Slice<T>(List<T> items, int start, int total) {
  public Slice {
    items = List.copyOf(items);
  }

  public static <T> Slice<T> of(List<T> all, int start, int limit) {
    int from = Math.max(0, Math.min(start, all.size()));
    int to = Math.min(all.size(), from + Math.max(0, limit));
    return new Slice<>(all.subList(from, to), from, all.size());
  }

  /** The page with that item, of pages of this size; of an item behind the end, the last page. */
  public static <T> Slice<T> page(List<T> all, int item, int size) {
    int last = Math.max(0, all.size() - 1);
    int wanted = Math.max(0, Math.min(item, last));
    return of(all, wanted / size * size, size);
  }

  /** The same part of the list with something else for each item. */
  public <S> Slice<S> with(List<S> others) {
    return new Slice<>(others, start, total);
  }
}
