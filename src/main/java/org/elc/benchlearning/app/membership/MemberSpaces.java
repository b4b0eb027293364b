package org.elc.benchlearning.app.membership;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Differences;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.SpaceDirectory;
import org.elc.benchlearning.app.port.SpaceDirectory.Standing;
import org.elc.benchlearning.app.port.SpaceDirectory.WikiSpace;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.core.membership.SpaceLink;

/**
 * Which wiki space is which member's. What became of a space since it was linked is looked up when
 * somebody asks, not followed: it may be deleted, brought back, archived or renamed at any time, on
 * any node, and while the app is switched off (decision 0101).
 */
public final class MemberSpaces {
  private final MemberStore members;
  private final SpaceDirectory spaces;
  private final Logbook logbook;
  private final MemberLock lock;

  public MemberSpaces(
      MemberStore members, SpaceDirectory spaces, Logbook logbook, MemberLock lock) {
    this.members = Objects.requireNonNull(members);
    this.spaces = Objects.requireNonNull(spaces);
    this.logbook = Objects.requireNonNull(logbook);
    this.lock = Objects.requireNonNull(lock);
  }

  /** What became of a linked space, to one reader. */
  public enum State {
    OPEN,
    ARCHIVED,
    /** There is none of that key, or the reader may not see it: which, nobody is told. */
    MISSING,
    /** Another space has got the key since. */
    ANOTHER
  }

  /**
   * A member's space as a reader finds it.
   *
   * @param key as the wiki writes it, where it is known
   * @param name empty where the reader does not see it
   */
  public record Linked(String key, String name, State state) {
    /** Whether a link to it leads somewhere. */
    public boolean isThere() {
      return state == State.OPEN || state == State.ARCHIVED;
    }
  }

  /** The member whose wiki space this is, if the actor may see it. */
  public Optional<MemberHead> memberOf(Actor actor, String spaceKey) {
    return spaces
        .made(spaceKey)
        .flatMap(made -> members.headBySpace(spaceKey, made))
        .filter(m -> Rights.readsFigures(actor, m));
  }

  /** The member's space, if one is linked; the caller has made sure that the actor knows it. */
  public Optional<Linked> linked(Actor actor, Member member) {
    return member
        .space()
        .map(
            link ->
                spaces
                    .visible(link.key(), actor.userKey())
                    .map(space -> found(link, space))
                    .orElseGet(() -> new Linked(link.key(), "", State.MISSING)));
  }

  private static Linked found(SpaceLink link, WikiSpace space) {
    if (!link.means(space.made())) {
      return new Linked(space.key(), "", State.ANOTHER);
    }
    State state = space.standing() == Standing.ARCHIVED ? State.ARCHIVED : State.OPEN;
    return new Linked(space.key(), space.name(), state);
  }

  /**
   * Says which wiki space is the member's; an empty key takes the link away. The member's editors
   * and those who supervise it may. A space belongs to one member.
   */
  public void link(Actor actor, String memberKey, String spaceKey) {
    requireLinking(actor, memberKey);
    Optional<String> key = Optional.of(spaceKey.strip()).filter(s -> !s.isEmpty());
    if (key.isPresent() && !key.get().matches("~?[A-Za-z0-9._-]{1,255}")) {
      throw new Invalid(Problem.of("space-key", InputText.shown(spaceKey)).inField("space"));
    }
    lock.changing(
        () -> {
          Member member = requireLinking(actor, memberKey);
          Member next = member.withSpace(key.map(k -> link(actor, member, k)));
          members.save(List.of(next));
          Subject subject = Subject.of(next);
          logbook.note(actor, AuditKind.MEMBER_CHANGED, subject, Differences.between(member, next));
          return next;
        });
  }

  /** The same link where it is that already. */
  private SpaceLink link(Actor actor, Member member, String key) {
    // Not whether there is none, or whose it is: both may be hidden from the actor.
    Instant made =
        spaces.visible(key, actor.userKey()).orElseThrow(MemberSpaces::notLinkable).made();
    if (members
        .headBySpace(key, made)
        .filter(holder -> !holder.key().equals(member.key()))
        .isPresent()) {
      throw notLinkable();
    }
    return member
        .space()
        .filter(link -> link.key().equals(SpaceLink.canonical(key)) && link.means(made))
        .orElseGet(() -> SpaceLink.made(key, logbook.now()));
  }

  private static Invalid notLinkable() {
    return new Invalid(Problem.of("space-not-linkable").inField("space"));
  }

  private Member requireLinking(Actor actor, String memberKey) {
    Member member =
        members
            .find(memberKey)
            .filter(m -> Rights.readsFigures(actor, m))
            .orElseThrow(NotFound::new);
    if (!Rights.entersFigures(actor, member) && !Rights.supervises(actor, member)) {
      throw new NotAllowed(Problem.of("space-editors-only"));
    }
    return member;
  }
}
