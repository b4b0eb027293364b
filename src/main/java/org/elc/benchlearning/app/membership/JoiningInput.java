package org.elc.benchlearning.app.membership;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An application as somebody typed it.
 *
 * @param organisation its name
 * @param country ISO code
 * @param services keys of service types
 * @param sizeBand name of a size
 * @param contact log-in name of the person to talk to; empty for whoever applies
 * @param contactKey the user key of that person, if whoever applies can find it
 * @param letter why it wants to join
 * @param intake regular or pilot; empty for regular
 * @param developed whether it helped to develop the benchmark
 * @param checked whether somebody has looked at the letter for facts about persons
 */
public record JoiningInput(
    String organisation,
    String country,
    List<String> services,
    String sizeBand,
    String contact,
    Optional<String> contactKey,
    String letter,
    String intake,
    boolean developed,
    boolean checked) {
  public JoiningInput {
    Objects.requireNonNull(organisation);
    Objects.requireNonNull(country);
    services = List.copyOf(services);
    Objects.requireNonNull(sizeBand);
    Objects.requireNonNull(contact);
    Objects.requireNonNull(contactKey);
    Objects.requireNonNull(letter);
    Objects.requireNonNull(intake);
  }
}
