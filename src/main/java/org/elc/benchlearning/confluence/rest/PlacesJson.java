package org.elc.benchlearning.confluence.rest;

import org.elc.benchlearning.app.membership.Places;

/**
 * How many may join in a country.
 *
 * @param limit null: as many as come
 */
@SuppressWarnings("NullAway") // null is what JSON says for "none"
public record PlacesJson(String country, String intake, Integer limit, int taken, int waiting) {
  static PlacesJson of(Places.Count count) {
    return new PlacesJson(
        count.country(),
        count.intake().name(),
        count.limit().orElse(null),
        count.taken(),
        count.waiting());
  }
}
