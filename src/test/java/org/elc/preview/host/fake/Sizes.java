package org.elc.preview.host.fake;

import java.util.List;

/** A bean that cannot be made unless the first list is empty and the second has one service. */
public final class Sizes {
  public Sizes(List<?> none, List<?> one) {
    if (!none.isEmpty() || one.size() != 1) {
      throw new IllegalArgumentException(none + ", " + one);
    }
  }
}
