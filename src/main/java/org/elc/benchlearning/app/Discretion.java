package org.elc.benchlearning.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.FewPersons;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.StoredFigure;

/**
 * The one place that decides how much of a member's figures somebody sees who may read them: its
 * own people everything, others of a figure behind which are few persons only that there is one.
 * Its numbers, its comment and its link, which could repeat them, are left out before anything is
 * derived from them (decision 0044).
 */
public final class Discretion {
  private final boolean isOwn;
  private final boolean seesPlaces;

  private Discretion(boolean isOwn, boolean seesPlaces) {
    this.isOwn = isOwn;
    this.seesPlaces = seesPlaces;
  }

  public static Discretion towards(Actor actor, String member) {
    boolean isOwn = Rights.isOwnMember(actor, member);
    return new Discretion(isOwn, isOwn || actor.isOffice());
  }

  /** Whether the numbers of figures behind which are few persons are seen, too. */
  public boolean seesFewPersons() {
    return isOwn;
  }

  public Figure seen(Figure figure) {
    return isOwn || !FewPersons.areBehind(figure) ? figure : Figure.suppressed(figure.indicator());
  }

  /** Figures by indicator. */
  public Map<String, Figure> seen(Map<String, Figure> figures) {
    Map<String, Figure> seen = new HashMap<>(figures);
    seen.replaceAll((indicator, figure) -> seen(figure));
    return seen;
  }

  /** Who saved it when, and its version, are told. */
  public StoredFigure seen(StoredFigure stored) {
    return new StoredFigure(
        seen(stored.figure()), stored.version(), stored.changedBy(), stored.changedAt());
  }

  /**
   * A correction; the reasons are left out where one of its two figures is, because they explain
   * what was wrong with it.
   */
  public Correction seen(Correction correction) {
    Figure before = seen(correction.before());
    Figure after = seen(correction.after());
    if (before.equals(correction.before()) && after.equals(correction.after())) {
      return correction;
    }
    return new Correction(
        correction.id(),
        correction.round(),
        correction.participant(),
        before,
        after,
        "",
        correction.asked(),
        correction.state(),
        correction.decision(),
        correction.includedIn());
  }

  /** A line of the audit trail; the reason is left out where one of its two figures is. */
  public AuditEvent seen(AuditEvent line) {
    if (!(line.change() instanceof AuditEvent.Figures change)) {
      return line;
    }
    AuditEvent.Figures seen = new AuditEvent.Figures(seen(change.before()), seen(change.after()));
    return seen.equals(change)
        ? line
        : new AuditEvent(line.at(), line.who(), line.kind(), line.subject(), seen, "");
  }

  /** Whether a position is left out: it is of such a figure and has its value. */
  public boolean hides(Position position) {
    return !isOwn && position.withheld().equals(Optional.of(Suppression.FEW_PERSONS));
  }

  /**
   * A position as it is told. Exact places count others: with those of all members of a country its
   * coordinator could work out the others, and is therefore told them inside the country only.
   */
  public Position told(Position position) {
    boolean isInside = position.group().value(PeerGroup.Trait.COUNTRY).isPresent();
    return seesPlaces || isInside ? position : position.withoutPlace(Suppression.OTHER_RANKING);
  }
}
