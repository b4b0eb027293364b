package org.elc.benchlearning.app.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Proposal;
import org.elc.benchlearning.core.catalogue.Proposal.Content;

/** Reads a proposal and tells everything that is wrong with it at once. */
final class ProposalReader {
  static final int LONGEST = 2000;

  private final List<Problem> problems = new ArrayList<>();

  private ProposalReader() {}

  /** What was written, and of which country. */
  record Read(String country, Content content) {}

  /**
   * What was typed about an edition.
   *
   * @param actor coordinates at least one country
   * @throws Invalid when it cannot be used
   */
  static Read read(Actor actor, ProposalInput input, Edition edition) {
    return new ProposalReader().proposal(actor, input, edition);
  }

  private Read proposal(Actor actor, ProposalInput input, Edition edition) {
    String country = country(actor, input.country());
    Optional<String> indicator = indicator(input.indicator(), edition);
    String change = text("change", input.change(), "proposal-change-missing");
    String reason = text("reason", input.reason(), "proposal-reason-missing");
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
    return new Read(country, new Content(edition.key(), indicator, change, reason));
  }

  /** Another country is refused like one that there is not. */
  private String country(Actor actor, String typed) {
    String country = typed.strip().toUpperCase(Locale.ROOT);
    if (country.isEmpty() && actor.countries().size() == 1) {
      return actor.countries().iterator().next();
    }
    if (!Rights.proposesFor(actor, country)) {
      problems.add(Problem.of("proposal-country").inField("country"));
    }
    return country;
  }

  private Optional<String> indicator(String typed, Edition edition) {
    String code = typed.strip();
    if (code.equals(ProposalInput.NEW)) {
      return Optional.empty();
    }
    if (code.isEmpty()) {
      problems.add(Problem.of("proposal-indicator-missing").inField("indicator"));
    } else if (edition.indicator(code).isEmpty()) {
      problems.add(
          Problem.of("proposal-indicator-unknown", InputText.shown(code), edition.key())
              .inField("indicator"));
    }
    return Optional.of(code);
  }

  private String text(String field, String typed, String missing) {
    String text = typed.strip();
    problem(text, missing).ifPresent(p -> problems.add(p.inField(field)));
    return text;
  }

  /** What is wrong with words that must be there. */
  static Optional<Problem> problem(String text, String missing) {
    if (text.isEmpty()) {
      return Optional.of(Problem.of(missing));
    }
    if (text.length() > LONGEST) {
      return Optional.of(Problem.of("text-too-long", text.length(), LONGEST));
    }
    return InputText.isUnstorable(text)
        ? Optional.of(Problem.of("text-control-character"))
        : Optional.empty();
  }

  /** The words of an answer, which are needed whatever it is. */
  static String answer(String typed) {
    String text = typed.strip();
    problem(text, "proposal-answer-missing")
        .ifPresent(
            p -> {
              throw new Invalid(p.inField("answer"));
            });
    return text;
  }

  /** Whether both say the same, so that the second may be a request that was repeated. */
  static boolean isSame(Proposal open, String proposer, Content content) {
    return open.proposer().equals(proposer) && open.content().equals(content);
  }
}
