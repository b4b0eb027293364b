package org.elc.benchlearning.confluence.rest;

import org.elc.benchlearning.core.membership.Consent;

/**
 * That a member may be named beside an indicator.
 *
 * @param audience the widest one: {@code COUNTRY}, {@code NETWORK} or {@code PUBLIC}
 */
public record ConsentJson(String indicator, String audience, String givenAt) {
  static ConsentJson of(Consent consent) {
    return new ConsentJson(consent.indicator(), consent.audience().name(), consent.at().toString());
  }
}
