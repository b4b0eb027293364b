package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.Intake;

/** Keeps applications, and how many may join. */
public interface ApplicationStore {
  /** Adds one and gives it an id. */
  Application add(Application application);

  Optional<Application> find(String id);

  /** All of them, in the order in which they were sent. */
  List<Application> all();

  /**
   * An application without what was filled in: what places and waiting lists are counted from.
   *
   * @param since when it was decided on last, or else sent: the order of the waiting list
   */
  record Queued(
      String id,
      Pool pool,
      Application.State state,
      Instant since,
      Optional<Application.Place> place,
      Optional<String> member) {}

  /** What places are counted for. */
  record Pool(String country, Intake intake) {}

  /** All applications in the order in which they were sent, in one statement. */
  List<Queued> queue();

  /** Those that a person sent, in that order. */
  List<Application> sentBy(String userKey);

  /** Replaces what became of the one with this id. What was filled in stays. */
  void save(Application application);

  /** How many may join in a country; absent where nobody has said. */
  Optional<Integer> places(String country, Intake intake);

  /** How many may join, wherever somebody has said so, in one statement. */
  Map<Pool, Integer> places();

  /** Says how many, or with an absent number that nobody says any more. */
  void setPlaces(String country, Intake intake, Optional<Integer> places);
}
