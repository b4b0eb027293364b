package org.elc.benchlearning.confluence.rest;

import java.util.Map;
import org.elc.benchlearning.core.catalogue.Proposal;
import org.elc.benchlearning.core.catalogue.Proposal.Ending;

/**
 * A proposal for the catalogue; what there is not is null.
 *
 * @param country whose proposal it is
 * @param edition that it was written about
 * @param indicator code; null for a new one
 * @param proposer log-in name
 * @param endedAt when it was answered or withdrawn
 * @param answer the office's words; null where it was withdrawn
 */
@SuppressWarnings("NullAway") // null is what JSON says for "none"
public record ProposalJson(
    String id,
    String country,
    String edition,
    String indicator,
    String change,
    String reason,
    String proposer,
    String madeAt,
    String state,
    String endedAt,
    String answer) {

  static ProposalJson of(Proposal p, Map<String, String> userNames) {
    return new ProposalJson(
        p.id(),
        p.country(),
        p.content().edition(),
        p.content().indicator().orElse(null),
        p.content().change(),
        p.content().reason(),
        userNames.getOrDefault(p.proposer(), p.proposer()),
        p.madeAt().toString(),
        p.state().name(),
        p.ending().map(e -> e.at().toString()).orElse(null),
        p.ending().map(Ending::words).filter(w -> !w.isEmpty()).orElse(null));
  }
}
