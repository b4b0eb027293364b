package org.elc.benchlearning.app.membership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.ConsentStore;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.membership.Consent;
import org.elc.benchlearning.core.membership.Consent.Audience;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;

/**
 * Whether a member may be named beside an indicator: given and withdrawn by its own editors and by
 * nobody else, for each indicator, with effect at once.
 */
public final class Consents {
  /** All indicators, in {@link #set}. */
  public static final String ALL = "all";

  /** Before the name of a principle, in {@link #set}. */
  public static final String PRINCIPLE = "principle:";

  private final ConsentStore consents;
  private final MemberStore members;
  private final EditionStore editions;
  private final NetworkCalendar calendar;
  private final Logbook logbook;

  public Consents(
      ConsentStore consents,
      MemberStore members,
      EditionStore editions,
      NetworkCalendar calendar,
      Logbook logbook) {
    this.consents = Objects.requireNonNull(consents);
    this.members = Objects.requireNonNull(members);
    this.editions = Objects.requireNonNull(editions);
    this.calendar = Objects.requireNonNull(calendar);
    this.logbook = Objects.requireNonNull(logbook);
  }

  /** A member's, for those who may read its figures: to others it would tell what it hides. */
  public List<Consent> of(Actor actor, String memberKey) {
    return consents.of(member(actor, memberKey).key());
  }

  /** What can be consented to: the indicators of the newest edition. */
  public List<Indicator> indicators() {
    List<String> keys = editions.keys();
    return keys.isEmpty()
        ? List.of()
        : editions.find(keys.get(keys.size() - 1)).map(Edition::asked).orElse(List.of());
  }

  /**
   * Says who may read the member's name beside some indicators. What is kept is kept for each of
   * them: one that is added to the catalogue later has no consent.
   *
   * @param scope {@link #ALL}, a principle after {@link #PRINCIPLE}, or the code of an indicator
   * @param audience absent: nobody any more
   * @throws Conflict when the member has left: what it gave would come back with it
   */
  public List<Consent> set(
      Actor actor, String memberKey, String scope, Optional<Audience> audience) {
    Member member = member(actor, memberKey);
    if (!Rights.entersFigures(actor, member)) {
      throw new NotAllowed(Problem.of("consent-editors-only"));
    }
    String by = actor.userKey().orElseThrow(NotFound::new);
    // One after the other: of two who save at once, the second finds what the first has saved.
    logbook.run(
        () -> {
          Member locked = members.lock(member.key()).orElseThrow(NotFound::new);
          change(locked, codes(locked, scope), audience, by);
        });
    return consents.of(memberKey);
  }

  private void change(Member member, List<String> codes, Optional<Audience> audience, String by) {
    if (audience.isPresent() && calendar.status(member) == MemberStatus.LEFT) {
      throw new Conflict(Problem.of("consent-member-left"));
    }
    Map<String, Audience> before = new TreeMap<>();
    consents.of(member.key()).forEach(c -> before.put(c.indicator(), c.audience()));
    Instant now = logbook.now();
    List<Consent> given = new ArrayList<>();
    List<String> withdrawn = new ArrayList<>();
    List<AuditEvent> events = new ArrayList<>();
    for (String code : codes) {
      Optional<Audience> old = Optional.ofNullable(before.get(code));
      if (!old.equals(audience)) {
        audience.ifPresentOrElse(
            a -> given.add(new Consent(member.key(), code, a, by, now)), () -> withdrawn.add(code));
        events.add(
            new AuditEvent(
                now,
                Optional.of(by),
                audience.isPresent() ? AuditKind.CONSENT_GIVEN : AuditKind.CONSENT_WITHDRAWN,
                Subject.of(member).withThing(code),
                Change.of("audience", name(old), name(audience)),
                ""));
      }
    }
    consents.give(given);
    consents.withdraw(member.key(), withdrawn);
    logbook.note(events);
  }

  private static String name(Optional<Audience> audience) {
    return audience.map(Enum::name).orElse("");
  }

  /** Those of the catalogue, and what was consented to before and is in it no more. */
  private List<String> codes(Member member, String scope) {
    List<Indicator> indicators = indicators();
    TreeSet<String> old = new TreeSet<>();
    consents.of(member.key()).forEach(c -> old.add(c.indicator()));
    if (scope.equals(ALL)) {
      indicators.forEach(i -> old.add(i.code()));
      return List.copyOf(old);
    }
    if (scope.startsWith(PRINCIPLE)) {
      Optional<Principle> principle = Principle.named(scope.substring(PRINCIPLE.length()));
      List<String> codes =
          indicators.stream()
              .filter(i -> principle.filter(i.principle()::equals).isPresent())
              .map(Indicator::code)
              .toList();
      return required(codes, scope);
    }
    indicators.forEach(i -> old.add(i.code()));
    return required(old.contains(scope) ? List.of(scope) : List.of(), scope);
  }

  private static List<String> required(List<String> codes, String scope) {
    if (codes.isEmpty()) {
      throw new Invalid(Problem.of("consent-scope", InputText.shown(scope)).inField("scope"));
    }
    return codes;
  }

  private Member member(Actor actor, String key) {
    return members.find(key).filter(m -> Rights.readsFigures(actor, m)).orElseThrow(NotFound::new);
  }
}
