package org.elc.benchlearning.confluence.rest;

import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.round.RoundDraft;

/**
 * A round to be made or changed. The fields are those of {@link RoundJson}; what may be left out is
 * optional.
 */
public record RoundInput(
    Optional<String> key,
    String name,
    Optional<List<String>> countries,
    String edition,
    String periodFrom,
    String periodTo,
    String timeZone,
    Optional<String> opens,
    String due,
    Optional<String> closes,
    Optional<String> invitation,
    Optional<List<String>> addedGroups) {

  /** The draft, under the key of the path where there is one. */
  RoundDraft draft(String pathKey) {
    return new RoundDraft(
        pathKey.isEmpty() ? key.orElse("") : pathKey,
        name,
        countries.orElse(List.of()),
        edition,
        periodFrom,
        periodTo,
        timeZone,
        opens.orElse(""),
        due,
        closes.orElse(""),
        invitation.orElse(""),
        addedGroups);
  }
}
