package org.elc.benchlearning.confluence.rest;

import java.util.List;
import java.util.function.Function;
import org.elc.benchlearning.app.Slice;

/**
 * One page of a list.
 *
 * @param items at most {@code limit} of them
 * @param start index of the first, from 0
 * @param limit how many were asked for
 * @param total length of the whole list
 */
public record PageJson<T>(List<T> items, int start, int limit, int total) {
  /** Cuts a page out of a list and turns its items into JSON. */
  static <S, T> PageJson<T> of(List<S> all, Paging paging, Function<S, T> json) {
    return of(paging.cut(all), paging, json);
  }

  /** The same of what is cut already. */
  static <S, T> PageJson<T> of(Slice<S> slice, Paging paging, Function<S, T> json) {
    return new PageJson<>(
        slice.items().stream().map(json).toList(), slice.start(), paging.limit(), slice.total());
  }
}
