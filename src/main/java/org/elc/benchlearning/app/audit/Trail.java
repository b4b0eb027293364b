package org.elc.benchlearning.app.audit;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.port.Administrators;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.AuditKind.Area;
import org.elc.benchlearning.app.port.AuditTrail;
import org.elc.benchlearning.app.port.AuditTrail.Filter;
import org.elc.benchlearning.app.port.AuditTrail.Line;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.SettingStore;

/**
 * Reading the audit trail. A member's people read the lines of their member, coordinators those of
 * their country, the office all; administrators of the wiki those about rights, settings and
 * exports, and no figures. To everybody else there is no trail.
 */
public final class Trail {
  /** Pages that are looked through for lines that the actor may read, before an answer is given. */
  private static final int PATIENCE = 20;

  /** Areas of which coordinators read the lines about their country. */
  private static final Set<Area> NATIONAL =
      Set.of(Area.FIGURES, Area.MEMBERSHIP, Area.RIGHTS, Area.ROUNDS, Area.PROPOSALS);

  private final AuditTrail trail;
  private final MemberStore members;
  private final Administrators administrators;
  private final SettingStore settings;

  public Trail(
      AuditTrail trail, MemberStore members, Administrators administrators, SettingStore settings) {
    this.trail = Objects.requireNonNull(trail);
    this.members = Objects.requireNonNull(members);
    this.administrators = Objects.requireNonNull(administrators);
    this.settings = Objects.requireNonNull(settings);
  }

  /**
   * Lines, the newest first.
   *
   * @param older the question for those that come after these, if there may be any
   */
  public record Page(List<Line> lines, Optional<TrailQuestion> older) {
    public Page {
      lines = List.copyOf(lines);
    }
  }

  /** The zone in which days of questions, and moments of answers, are meant. */
  public ZoneId zone() {
    return settings.settings().zone();
  }

  /** Whether there is a trail for somebody. */
  public boolean isFor(Actor actor) {
    return actor.isOffice()
        || !actor.countries().isEmpty()
        || !actor.memberships().isEmpty()
        || isAdministrator(actor);
  }

  /**
   * The newest lines that the question asks for.
   *
   * @throws NotFound when there is no trail for the actor
   * @throws org.elc.benchlearning.app.Invalid when the question cannot be understood
   */
  public Page newest(Actor actor, TrailQuestion question, int limit) {
    if (!isFor(actor)) {
      throw new NotFound();
    }
    QuestionReader reader = new QuestionReader(question, zone());
    TrailRights rights = new TrailRights(actor, isAdministrator(actor), members);
    List<Filter> scopes = scopes(actor, rights, reader);
    List<Line> found = new ArrayList<>();
    long before = reader.before(trail);
    String last = "";
    for (int page = 0; page < PATIENCE && found.size() < limit; page++) {
      List<Line> next = next(scopes, before, limit);
      for (Line line : next) {
        if (found.size() == limit) {
          break;
        }
        before = line.order();
        last = line.id();
        if (rights.reads(line.event())) {
          found.add(new Line(line.order(), line.id(), rights.seen(line.event())));
        }
      }
      if (next.size() < limit) {
        boolean isRest = !next.isEmpty() && next.get(next.size() - 1).order() < before;
        return new Page(found, isRest ? Optional.of(question.after(last)) : Optional.empty());
      }
    }
    return new Page(found, Optional.of(question.after(last)));
  }

  private boolean isAdministrator(Actor actor) {
    return actor.userKey().filter(administrators::isAdministrator).isPresent();
  }

  /** Where lines for the actor may be; each is looked through by an index. */
  private static List<Filter> scopes(Actor actor, TrailRights rights, QuestionReader question) {
    if (question.member().isPresent()) {
      // Looked for in no line that the actor does not read: how far the search for readable ones
      // comes would tell how many others there are.
      String member = question.member().get();
      return List.of(question.filter(rights.of(member), Set.of(member), none()));
    }
    List<Filter> scopes = new ArrayList<>();
    scopes.add(question.filter(rights.everywhere(), none(), none()));
    if (!actor.isOffice() && !actor.memberships().isEmpty()) {
      Set<Area> own = EnumSet.of(Area.FIGURES, Area.MEMBERSHIP);
      scopes.add(question.filter(own, actor.memberships().keySet(), none()));
    }
    if (!actor.isOffice() && !actor.countries().isEmpty()) {
      scopes.add(question.filter(NATIONAL, none(), actor.countries()));
    }
    return scopes;
  }

  private static Set<String> none() {
    return Collections.emptySet();
  }

  private List<Line> next(List<Filter> scopes, long before, int limit) {
    TreeMap<Long, Line> merged = new TreeMap<>(Collections.reverseOrder());
    for (Filter scope : scopes) {
      trail.newest(scope, before, limit).forEach(line -> merged.put(line.order(), line));
    }
    // What comes after so many may miss lines that its scope has not been asked for.
    return merged.values().stream().limit(limit).toList();
  }

  /** Codes of the kinds of which there may be lines for somebody. */
  public List<AuditKind> kinds(Actor actor) {
    Set<Area> areas = EnumSet.noneOf(Area.class);
    if (!actor.memberships().isEmpty()) {
      areas.addAll(EnumSet.of(Area.FIGURES, Area.MEMBERSHIP));
    }
    if (!actor.countries().isEmpty()) {
      areas.addAll(NATIONAL);
    }
    areas.addAll(new TrailRights(actor, isAdministrator(actor), members).everywhere());
    return List.copyOf(AuditKind.in(areas));
  }
}
