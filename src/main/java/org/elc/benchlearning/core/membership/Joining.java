package org.elc.benchlearning.core.membership;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an organisation says of itself when it applies.
 *
 * @param organisation its name
 * @param country ISO 3166-1 alpha-2, upper case
 * @param services its service types
 * @param sizeBand by persons served
 * @param contact user key of the person to talk to
 * @param letter why it wants to join
 * @param intake as what
 * @param developed whether it says that it helped to develop the benchmark
 */
public record Joining(
    String organisation,
    String country,
    SortedSet<String> services,
    SizeBand sizeBand,
    String contact,
    String letter,
    Intake intake,
    boolean developed) {
  public Joining {
    Objects.requireNonNull(organisation);
    Objects.requireNonNull(country);
    Objects.requireNonNull(sizeBand);
    Objects.requireNonNull(contact);
    Objects.requireNonNull(letter);
    Objects.requireNonNull(intake);
    services = Collections.unmodifiableSortedSet(new TreeSet<>(services));
  }

  /** Whether both are about one organisation, as far as its name tells. */
  public boolean isOfTheSameAs(Joining other) {
    return country.equals(other.country)
        && OrganisationName.isSame(organisation, other.organisation);
  }
}
