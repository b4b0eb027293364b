package org.elc.benchlearning.app.audit;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Discretion;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind.Area;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.core.membership.MemberHead;

/**
 * Which lines somebody may read, and how much of them: by what the lines are about, as it is now.
 * One for each question, because it remembers the members that it has looked up.
 */
final class TrailRights {
  /** Of administrators of the wiki: no figures, and nothing about members but their people. */
  private static final Set<Area> TECHNICAL = EnumSet.of(Area.RIGHTS, Area.SETTINGS, Area.EXPORTS);

  private final Actor actor;
  private final boolean isAdministrator;
  private final MemberStore members;
  private final Map<String, Optional<MemberHead>> heads = new HashMap<>();

  TrailRights(Actor actor, boolean isAdministrator, MemberStore members) {
    this.actor = actor;
    this.isAdministrator = isAdministrator;
    this.members = members;
  }

  /** Areas of which there may be lines for the actor wherever they are from. */
  Set<Area> everywhere() {
    if (actor.isOffice()) {
      return EnumSet.allOf(Area.class);
    }
    return isAdministrator ? TECHNICAL : Set.of();
  }

  /** Areas of which the actor reads the lines about this member; none where it is hidden. */
  Set<Area> of(String member) {
    Set<Area> areas = EnumSet.noneOf(Area.class);
    areas.addAll(everywhere());
    Optional<MemberHead> head = head(member);
    if (head.filter(h -> Rights.readsFigures(actor, h)).isPresent()) {
      areas.addAll(EnumSet.of(Area.FIGURES, Area.MEMBERSHIP));
    }
    if (head.filter(h -> actor.countries().contains(h.country())).isPresent()) {
      areas.add(Area.RIGHTS);
    }
    return areas;
  }

  boolean reads(AuditEvent line) {
    Area area = line.kind().area();
    return everywhere().contains(area)
        || switch (area) {
          case FIGURES, MEMBERSHIP -> readsMember(line.subject());
          case RIGHTS -> supervises(line.subject());
          case ROUNDS, PROPOSALS -> actor.countries().contains(line.subject().country());
          case CATALOGUE, SETTINGS, EXPORTS -> false;
        };
  }

  /** What is left of a line that the actor may read. */
  AuditEvent seen(AuditEvent line) {
    String member = line.subject().member();
    return member.isEmpty() ? line : Discretion.towards(actor, member).seen(line);
  }

  private boolean readsMember(Subject subject) {
    return subject.member().isEmpty()
        ? actor.countries().contains(subject.country())
        : head(subject.member()).filter(h -> Rights.readsFigures(actor, h)).isPresent();
  }

  private boolean supervises(Subject subject) {
    return head(subject.member()).filter(h -> actor.countries().contains(h.country())).isPresent();
  }

  private Optional<MemberHead> head(String key) {
    return heads.computeIfAbsent(
        key, k -> members.heads(Set.of(k)).stream().filter(h -> h.key().equals(k)).findFirst());
  }
}
