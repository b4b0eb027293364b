package org.elc.benchlearning.view.office;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a round can be made of.
 *
 * @param editions keys, oldest first
 * @param countries ISO codes of the network
 */
public record RoundChoices(List<String> editions, SortedSet<String> countries) {
  public RoundChoices {
    editions = List.copyOf(editions);
    countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
  }
}
