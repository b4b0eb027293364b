package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.Application.Decision;
import org.elc.benchlearning.core.membership.Intake;

/** Applications in a map. */
public final class InMemoryApplicationStore implements ApplicationStore {
  private final Map<String, Application> applications = new LinkedHashMap<>();
  private final Map<Pool, Integer> places = new HashMap<>();

  @Override
  public synchronized Application add(Application application) {
    Application added = asStored(application.withId(UUID.randomUUID().toString()));
    applications.put(added.id(), added);
    return added;
  }

  @Override
  public synchronized Optional<Application> find(String id) {
    return Optional.ofNullable(applications.get(id));
  }

  @Override
  public synchronized List<Application> all() {
    return List.copyOf(applications.values());
  }

  @Override
  public synchronized List<Queued> queue() {
    return applications.values().stream()
        .map(
            a ->
                new Queued(
                    a.id(),
                    new Pool(a.joining().country(), a.joining().intake()),
                    a.state(),
                    a.waitingSince(),
                    a.place(),
                    a.member()))
        .toList();
  }

  @Override
  public synchronized Map<Pool, Integer> places() {
    return Map.copyOf(places);
  }

  @Override
  public synchronized List<Application> sentBy(String userKey) {
    return applications.values().stream().filter(a -> a.applicant().equals(userKey)).toList();
  }

  @Override
  public synchronized void save(Application application) {
    applications.replace(application.id(), asStored(application));
  }

  @Override
  public synchronized Optional<Integer> places(String country, Intake intake) {
    return Optional.ofNullable(places.get(new Pool(country, intake)));
  }

  @Override
  public synchronized void setPlaces(String country, Intake intake, Optional<Integer> number) {
    places.remove(new Pool(country, intake));
    number.ifPresent(n -> places.put(new Pool(country, intake), n));
  }

  /** Stores keep milliseconds. */
  private static Application asStored(Application a) {
    return new Application(
        a.id(),
        a.applicant(),
        kept(a.sentAt()),
        a.joining(),
        a.state(),
        a.decision().map(d -> new Decision(d.by(), kept(d.at()), d.reason())),
        a.place(),
        a.member());
  }

  private static Instant kept(Instant at) {
    return at.truncatedTo(ChronoUnit.MILLIS);
  }
}
