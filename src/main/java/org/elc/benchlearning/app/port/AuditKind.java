package org.elc.benchlearning.app.port;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What happened. The names are stored: one that was used is never renamed. */
public enum AuditKind {
  FIGURE_SAVED(Area.FIGURES),
  FIGURE_IMPORTED(Area.FIGURES),
  FIGURES_DELETED(Area.FIGURES),
  CORRECTION_ASKED(Area.FIGURES),
  CORRECTION_APPROVED(Area.FIGURES),
  CORRECTION_REFUSED(Area.FIGURES),
  PARTICIPANT_INVITED(Area.FIGURES),
  PARTICIPANT_UNINVITED(Area.FIGURES),
  PARTICIPANT_SUBMITTED(Area.FIGURES),
  PARTICIPANT_WITHDRAWN(Area.FIGURES),
  PARTICIPANT_RETURNED(Area.FIGURES),
  PARTICIPANT_VALIDATED(Area.FIGURES),
  PARTICIPANT_EXTENDED(Area.FIGURES),
  PARTICIPANT_REMINDED(Area.FIGURES),
  ROUND_CREATED(Area.ROUNDS),
  ROUND_EDITED(Area.ROUNDS),
  ROUND_MOVED(Area.ROUNDS),
  ROUND_REVISED(Area.ROUNDS),
  MEMBER_CREATED(Area.MEMBERSHIP),
  MEMBER_CHANGED(Area.MEMBERSHIP),
  MEMBER_LEFT(Area.MEMBERSHIP),
  CERTIFICATE_CHANGED(Area.MEMBERSHIP),
  CONSENT_GIVEN(Area.MEMBERSHIP),
  CONSENT_WITHDRAWN(Area.MEMBERSHIP),
  APPLICATION_MADE(Area.MEMBERSHIP),
  APPLICATION_DECIDED(Area.MEMBERSHIP),
  PERSON_ASSIGNED(Area.RIGHTS),
  PERSON_REMOVED(Area.RIGHTS),
  CATALOGUE_EDITED(Area.CATALOGUE),
  PROPOSAL_MADE(Area.PROPOSALS),
  PROPOSAL_WITHDRAWN(Area.PROPOSALS),
  PROPOSAL_ANSWERED(Area.PROPOSALS),
  SETTING_CHANGED(Area.SETTINGS),
  EXPORT_MADE(Area.EXPORTS),
  PERSONAL_DATA_EXPORTED(Area.EXPORTS),
  PERSONAL_DATA_ERASED(Area.RIGHTS);

  /** Decides, with what a line is about, who may read it. */
  public enum Area {
    /** Figures and what became of them: who may read the figures. */
    FIGURES,
    /** Rounds as a whole: who runs them. */
    ROUNDS,
    /** A member's record: who may read it. */
    MEMBERSHIP,
    /** Who may do what: who gives the rights, and the wiki's administrators. */
    RIGHTS,
    /** What is asked: the office. */
    CATALOGUE,
    /** What a country would like to be asked: who coordinates it, and the office. */
    PROPOSALS,
    /** How the app works: the office and the wiki's administrators. */
    SETTINGS,
    /** Data that left the app: the office and the wiki's administrators. */
    EXPORTS
  }

  private final Area area;

  AuditKind(Area area) {
    this.area = area;
  }

  public Area area() {
    return area;
  }

  /** The kind's name in addresses, files and message keys: {@code figure-saved}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<AuditKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  public static Set<AuditKind> in(Set<Area> areas) {
    Set<AuditKind> kinds = EnumSet.noneOf(AuditKind.class);
    Arrays.stream(values()).filter(kind -> areas.contains(kind.area())).forEach(kinds::add);
    return kinds;
  }
}
