package org.elc.benchlearning.view.office;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a round can be made of.
 *
 * @param editions keys, oldest first
 * @param countries ISO codes of the network
 * @param zone in which the times of a new round are probably meant
 */
public record RoundChoices(List<String> editions, SortedSet<String> countries, ZoneId zone) {
  public RoundChoices {
    Objects.requireNonNull(zone);
    editions = List.copyOf(editions);
    countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
  }
}
