package org.elc.benchlearning.app.catalogue;

import java.util.Objects;

/**
 * A proposal as it was typed; what was left out is empty.
 *
 * @param country ISO code; empty for who coordinates one country only
 * @param indicator code, or {@link #NEW}
 * @param change what should change
 * @param reason why
 */
public record ProposalInput(String country, String indicator, String change, String reason) {
  /** Instead of a code, which is never written so: an indicator that there is not yet. */
  public static final String NEW = "new";

  public ProposalInput {
    Objects.requireNonNull(country);
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(change);
    Objects.requireNonNull(reason);
  }
}
