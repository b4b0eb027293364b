package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/**
 * That somebody changed something. Texts about people are user keys, never names.
 *
 * @param at when
 * @param who user key; absent for what the app does by itself, by date
 * @param kind what happened
 * @param subject to what
 * @param change from what to what
 * @param why the reason given; empty where none is asked for
 */
public record AuditEvent(
    Instant at, Optional<String> who, AuditKind kind, Subject subject, Change change, String why) {
  public AuditEvent {
    Objects.requireNonNull(at);
    Objects.requireNonNull(who);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(change);
    Objects.requireNonNull(why);
  }

  /**
   * What an event is about; a part that says nothing is empty. The member, or else the country,
   * decides who may read the line.
   *
   * @param round key
   * @param member key
   * @param country ISO code, of the member at that time or of the round
   * @param thing what else names it: a participant's key, an edition, a setting
   * @param person user key of the person whose rights or data it is about
   */
  public record Subject(
      String round, String member, String country, String thing, Optional<String> person) {
    public static final Subject SITE = of("");

    public Subject {
      Objects.requireNonNull(round);
      Objects.requireNonNull(member);
      Objects.requireNonNull(country);
      Objects.requireNonNull(thing);
      Objects.requireNonNull(person);
    }

    /** Something of the whole network: an edition, a setting, an export. */
    public static Subject of(String thing) {
      return new Subject("", "", "", thing, Optional.empty());
    }

    public static Subject of(Member member) {
      return new Subject("", member.key(), member.country(), "", Optional.empty());
    }

    /** A round; one of a single country is that country's. */
    public static Subject of(Round round) {
      String country = round.countries().size() == 1 ? round.countries().first() : "";
      return new Subject(round.key(), "", country, "", Optional.empty());
    }

    /** A participant of a round: the member itself or one of its units. */
    public static Subject of(String round, Member member, ParticipantId id) {
      return new Subject(round, member.key(), member.country(), id.key(), Optional.empty());
    }

    /** The same where only the heads of members are at hand; of a member that is gone, none. */
    public static Subject of(String round, ParticipantId id, Map<String, MemberHead> members) {
      String country =
          Optional.ofNullable(members.get(id.member())).map(MemberHead::country).orElse("");
      return new Subject(round, id.member(), country, id.key(), Optional.empty());
    }

    public Subject about(String userKey) {
      return new Subject(round, member, country, thing, Optional.of(userKey));
    }

    public Subject ofRound(String key) {
      return new Subject(key, member, country, thing, person);
    }

    public Subject withThing(String name) {
      return new Subject(round, member, country, name, person);
    }
  }

  /** From what to what. */
  public sealed interface Change {
    Change NONE = new Words("", "", "");

    static Change of(Figure before, Figure after) {
      return new Figures(before, after);
    }

    static Change of(String field, Object before, Object after) {
      return new Words(field, before.toString(), after.toString());
    }
  }

  /** A figure with its comment and its link, whole. */
  public record Figures(Figure before, Figure after) implements Change {
    public Figures {
      if (!before.indicator().equals(after.indicator())) {
        throw new IllegalArgumentException("two indicators");
      }
    }
  }

  /**
   * A field's value in words or codes.
   *
   * @param field name of the field; empty where the kind says it all
   */
  public record Words(String field, String before, String after) implements Change {
    public Words {
      Objects.requireNonNull(field);
      Objects.requireNonNull(before);
      Objects.requireNonNull(after);
    }
  }
}
