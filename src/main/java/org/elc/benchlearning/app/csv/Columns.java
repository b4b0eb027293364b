package org.elc.benchlearning.app.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Which columns a kind of file has.
 *
 * @param required must be in the header, in any order
 * @param optional may be there
 */
public record Columns(List<String> required, List<String> optional) {
  public Columns {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
  }

  /** All columns in the order in which they are written. */
  public List<String> all() {
    List<String> all = new ArrayList<>(required);
    all.addAll(optional);
    return all;
  }
}
