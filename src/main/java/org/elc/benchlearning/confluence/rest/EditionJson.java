package org.elc.benchlearning.confluence.rest;

import org.elc.benchlearning.core.catalogue.Edition;

/**
 * A catalogue edition.
 *
 * @param key natural key
 * @param frozen whether a round uses it, so that it cannot change any more
 * @param indicators how many it has
 */
public record EditionJson(String key, boolean frozen, int indicators) {
  static EditionJson of(Edition edition) {
    return new EditionJson(
        edition.key(), edition.frozenAt().isPresent(), edition.indicators().size());
  }
}
