package org.elc.benchlearning.app.membership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Reason;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.ApplicationStore;
import org.elc.benchlearning.app.port.ApplicationStore.Pool;
import org.elc.benchlearning.app.port.ApplicationStore.Queued;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.Application.Decision;
import org.elc.benchlearning.core.membership.Application.Place;
import org.elc.benchlearning.core.membership.Application.State;
import org.elc.benchlearning.core.membership.Intake;
import org.elc.benchlearning.core.membership.Member;

/**
 * What becomes of applications: the coordinator of the country decides, or the office. To everybody
 * but these and the applicant an application does not exist.
 */
public final class Admissions {
  /** Nobody means more. */
  public static final int MOST_PLACES = 9_999;

  private final ApplicationStore applications;
  private final Newcomers newcomers;
  private final Places places;
  private final MemberLock lock;
  private final MembershipNews news;

  public Admissions(
      ApplicationStore applications,
      Newcomers newcomers,
      Places places,
      MemberLock lock,
      MembershipNews news) {
    this.applications = Objects.requireNonNull(applications);
    this.newcomers = Objects.requireNonNull(newcomers);
    this.places = Objects.requireNonNull(places);
    this.lock = Objects.requireNonNull(lock);
    this.news = Objects.requireNonNull(news);
  }

  /**
   * Those that the actor decides on, and its own: open ones first, each in the order in which they
   * were sent; the waiting list in its own order.
   */
  public List<Application> visible(Actor actor) {
    Comparator<Application> order =
        Comparator.comparing((Application a) -> a.state())
            .thenComparing(a -> a.state() == State.WAITING ? a.waitingSince() : a.sentAt());
    return applications.all().stream().filter(a -> isVisible(actor, a)).sorted(order).toList();
  }

  public Application application(Actor actor, String id) {
    return applications.find(id).filter(a -> isVisible(actor, a)).orElseThrow(NotFound::new);
  }

  /** Which place of its waiting list an application has, from 1; read once for all of them. */
  public ToIntFunction<Application> placesInLists() {
    List<Queued> waiting =
        applications.queue().stream().filter(q -> q.state() == State.WAITING).toList();
    return application ->
        1
            + (int)
                waiting.stream()
                    .filter(q -> q.pool().equals(pool(application)))
                    .filter(q -> q.since().isBefore(application.waitingSince()))
                    .count();
  }

  private static Pool pool(Application application) {
    return new Pool(application.joining().country(), application.joining().intake());
  }

  private static boolean isVisible(Actor actor, Application application) {
    return Rights.decidesOnApplications(actor, application.joining().country())
        || actor.userKey().filter(application.applicant()::equals).isPresent();
  }

  /**
   * Takes the organisation in: a candidate from today on, with the applicant as its editor.
   *
   * @throws Conflict when it is decided already, there is no place for it, or it is a member
   */
  public Application accept(Actor actor, String id, Place place, String reason) {
    String why = reason.isBlank() ? "" : Reason.of(reason);
    return decide(
        actor,
        id,
        open -> {
          if (place == Place.TAKEN && !places.census().count(pool(open)).isFree()) {
            throw new Conflict(Problem.of("application-no-place"));
          }
          return welcome(newcomers.book(), open, decision(actor, why), place);
        });
  }

  /** Refuses for good; another application may be sent. */
  public Application refuse(Actor actor, String id, String reason) {
    String why = Reason.of(reason);
    return decide(actor, id, open -> open.decided(State.REFUSED, decision(actor, why)));
  }

  /** Puts it at the end of the waiting list, where it is taken in when a place comes free. */
  public Application keepWaiting(Actor actor, String id, String reason) {
    String why = reason.isBlank() ? "" : Reason.of(reason);
    return decide(
        actor,
        id,
        open -> {
          if (open.state() == State.WAITING) {
            throw new Conflict(Problem.of("application-waits-already"));
          }
          return open.decided(State.WAITING, decision(actor, why));
        });
  }

  private Application decide(Actor actor, String id, Function<Application, Application> by) {
    Application seen = application(actor, id);
    if (!Rights.decidesOnApplications(actor, seen.joining().country())) {
      throw new NotAllowed(Problem.of("application-deciders-only"));
    }
    return lock.changing(
        () -> {
          Application before = applications.find(id).orElseThrow(NotFound::new);
          if (!before.state().isOpen()) {
            throw new Conflict(Problem.of("application-decided"));
          }
          return save(before, by.apply(before));
        });
  }

  private Application save(Application before, Application after) {
    applications.save(after);
    news.decided(before, after);
    return after;
  }

  private Application welcome(
      Newcomers.Book book, Application open, Decision decision, Place place) {
    Member member = book.welcome(open.joining());
    Application accepted = open.accepted(decision, place, member.key());
    news.joined(member, accepted);
    newcomers.makeEditor(member, open.applicant());
    news.assigned(member, accepted, open.applicant(), MemberRole.EDITOR);
    return accepted;
  }

  private Decision decision(Actor actor, String reason) {
    return new Decision(actor.userKey(), news.logbook().now(), reason);
  }

  /** Of the countries that the actor decides for, and of which there is anything to count. */
  public List<Places.Count> places(Actor actor) {
    Places.Census census = places.census();
    TreeSet<String> countries = new TreeSet<>(actor.countries());
    census.countries().stream()
        .filter(c -> Rights.decidesOnApplications(actor, c))
        .forEach(countries::add);
    List<Places.Count> counts = new ArrayList<>();
    for (String country : countries) {
      for (Intake intake : Intake.values()) {
        counts.add(census.count(new Pool(country, intake)));
      }
    }
    return counts;
  }

  /**
   * Says how many may join in a country; those who wait get the places that are free now.
   *
   * @param number absent for what the office has set for the country, or else no limit
   */
  public Places.Count setPlaces(
      Actor actor, String country, Intake intake, Optional<Integer> number) {
    if (!Rights.decidesOnApplications(actor, country)) {
      throw new NotFound();
    }
    if (number.filter(n -> n < 0 || n > MOST_PLACES).isPresent()) {
      throw new Invalid(Problem.of("places-number", MOST_PLACES).inField("places"));
    }
    lock.changing(
        () -> {
          Optional<Integer> before = applications.places(country, intake);
          applications.setPlaces(country, intake, number);
          news.placesSet(
              actor,
              country,
              intake.name(),
              before.map(Object::toString).orElse(""),
              number.map(Object::toString).orElse(""));
          promote(new Pool(country, intake));
          return true;
        });
    return places.census().count(new Pool(country, intake));
  }

  /** Gives free places to those who wait, the longest first. Answers with how many got one. */
  public int promoteAll() {
    Set<Pool> waited =
        applications.queue().stream()
            .filter(q -> q.state() == State.WAITING)
            .map(Queued::pool)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    int promoted = 0;
    for (Pool pool : waited) {
      promoted += lock.changing(() -> promote(pool));
    }
    return promoted;
  }

  /** What is read does not grow with those who wait in vain. */
  private int promote(Pool pool) {
    Places.Census census = places.census();
    int free = census.count(pool).free();
    List<Queued> waiting =
        census.queue().stream()
            .filter(q -> q.state() == State.WAITING && q.pool().equals(pool))
            .sorted(Comparator.comparing(Queued::since))
            .toList();
    if (free == 0 || waiting.isEmpty()) {
      return 0;
    }
    Newcomers.Book book = newcomers.book();
    int promoted = 0;
    for (Queued next : waiting) {
      if (promoted == free) {
        return promoted;
      }
      Application application = applications.find(next.id()).orElseThrow(NotFound::new);
      // One that has become a member by another way waits for a person to refuse it.
      if (book.namesake(application.joining()).isEmpty()) {
        Decision decision = new Decision(Optional.empty(), news.logbook().now(), "");
        save(application, welcome(book, application, decision, Place.TAKEN));
        promoted++;
      }
    }
    return promoted;
  }
}
