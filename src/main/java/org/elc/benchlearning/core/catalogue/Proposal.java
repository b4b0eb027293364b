package org.elc.benchlearning.core.catalogue;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a country would like to have changed in the catalogue, and what became of it. It changes
 * nothing by itself.
 *
 * @param id given by the store; empty until then
 * @param country whose coordinator proposes it, ISO code
 * @param content what was written
 * @param proposer user key of who wrote it
 * @param madeAt when
 * @param state how it stands
 * @param ending who ended it, when and with which words; absent while it is open
 */
public record Proposal(
    String id,
    String country,
    Content content,
    String proposer,
    Instant madeAt,
    State state,
    Optional<Ending> ending) {

  /** How a proposal stands. */
  public enum State {
    OPEN,
    /** The office goes on with it. */
    TAKEN_UP,
    DECLINED,
    /** Taken back by its country. */
    WITHDRAWN;

    public boolean isOpen() {
      return this == OPEN;
    }
  }

  /**
   * What was written, in whatever language.
   *
   * @param edition key of the edition that it was written about
   * @param indicator code of the indicator; absent for a new one
   * @param change what should change
   * @param reason why
   */
  public record Content(String edition, Optional<String> indicator, String change, String reason) {
    public Content {
      Objects.requireNonNull(edition);
      Objects.requireNonNull(indicator);
      Objects.requireNonNull(change);
      Objects.requireNonNull(reason);
    }
  }

  /**
   * How it came to an end.
   *
   * @param by user key
   * @param words told to the country; empty where it was withdrawn
   */
  public record Ending(String by, Instant at, String words) {
    public Ending {
      Objects.requireNonNull(by);
      Objects.requireNonNull(at);
      Objects.requireNonNull(words);
    }
  }

  public Proposal {
    Objects.requireNonNull(id);
    Objects.requireNonNull(country);
    Objects.requireNonNull(content);
    Objects.requireNonNull(proposer);
    Objects.requireNonNull(madeAt);
    Objects.requireNonNull(state);
    Objects.requireNonNull(ending);
    if (state.isOpen() == ending.isPresent()) {
      throw new IllegalArgumentException(state + " with the ending " + ending);
    }
  }

  public static Proposal made(String country, Content content, String proposer, Instant at) {
    return new Proposal("", country, content, proposer, at, State.OPEN, Optional.empty());
  }

  public Proposal withId(String given) {
    return new Proposal(given, country, content, proposer, madeAt, state, ending);
  }

  public Proposal ended(State next, Ending how) {
    return new Proposal(id, country, content, proposer, madeAt, next, Optional.of(how));
  }
}
