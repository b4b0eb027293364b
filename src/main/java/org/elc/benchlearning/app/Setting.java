package org.elc.benchlearning.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.SettingKind.ByCountry;
import org.elc.benchlearning.app.SettingKind.DaysBefore;
import org.elc.benchlearning.app.SettingKind.Group;
import org.elc.benchlearning.app.SettingKind.Months;
import org.elc.benchlearning.app.SettingKind.OneOf;
import org.elc.benchlearning.app.SettingKind.Whole;
import org.elc.benchlearning.app.SettingKind.Zone;

/**
 * Everything that can be set, with what it is when nobody has set it. What is no setting here is a
 * rule: a figure of fewer than five persons is its owner's only, whatever anybody would like.
 */
public enum Setting {
  /**
   * How many members other than a reader's own are in whatever is published: k of rules.md section
   * 6. A round keeps the one that its results were first computed with.
   */
  SMALLEST_GROUP(Area.PUBLICATION, new Whole(3, 20), "5"),
  /** Percentage of a round's questions that a member must have answered to read its statistics. */
  STATISTICS_SHARE(Area.PUBLICATION, new Whole(50, 100), "80"),
  CANDIDATE_YEARS(Area.MEMBERSHIP, new Whole(1, 10), "2"),
  CERTIFICATE_WARNINGS(Area.MEMBERSHIP, new DaysBefore(365), "90, 30, 0"),
  /** Countries that are left out have places for everybody. */
  JOINING_PLACES(Area.MEMBERSHIP, new ByCountry(new Whole(0, 9999)), ""),
  ROUND_REMINDERS(Area.CALENDAR, new DaysBefore(90), "14, 7, 2"),
  NATIONAL_EVENTS(Area.CALENDAR, new Months(), "5-6"),
  INTERNATIONAL_EVENTS(Area.CALENDAR, new Months(), "9-10"),

  OFFICE_GROUP(Area.GROUPS, new Group(), "elc-office"),
  FACILITATORS_GROUP(Area.GROUPS, new Group(), "elc-facilitators"),
  /** Countries that are left out have the group {@code elc-coordinators-} with their code. */
  COORDINATORS_GROUPS(Area.GROUPS, new ByCountry(new Group()), ""),
  /** The app's language for everybody; empty is what each reader has chosen in the wiki. */
  LANGUAGE(Area.LANGUAGE, new OneOf(List.of("", "en", "sv", "nb", "pt-PT", "et", "lt")), ""),
  /** In which the days of memberships and digests begin and end; rounds have their own. */
  TIME_ZONE(Area.LANGUAGE, new Zone(), "Europe/Brussels"),
  DIGEST_HOUR(Area.LANGUAGE, new Whole(0, 23), "7"),
  /** Figures that were never handed in, from the publication of their round. */
  KEEP_DRAFTS_DAYS(Area.KEEPING, new Whole(30, 3650), "730"),
  KEEP_NOTICES_DAYS(Area.KEEPING, new Whole(7, 3650), "180"),
  /** Applications that were refused or withdrawn, from the decision. */
  KEEP_APPLICATIONS_DAYS(Area.KEEPING, new Whole(30, 3650), "365"),
  /** Proposals for the catalogue that were answered or withdrawn, from that day. */
  KEEP_PROPOSALS_DAYS(Area.KEEPING, new Whole(30, 3650), "1095"),
  KEEP_JOB_RUNS_DAYS(Area.KEEPING, new Whole(1, 365), "30"),
  KEEP_AUDIT_DAYS(Area.KEEPING, new Whole(365, 36500), "3650");

  /** Who decides on a setting. */
  public enum Keeper {
    /** The international office: what decides on members, rounds and what is published. */
    OFFICE,
    /** Confluence's administrator: what belongs to the wiki and its people. */
    ADMINISTRATOR
  }

  /** What settings are about; those of one area are shown and changed together. */
  public enum Area {
    PUBLICATION(Keeper.OFFICE),
    MEMBERSHIP(Keeper.OFFICE),
    CALENDAR(Keeper.OFFICE),
    GROUPS(Keeper.ADMINISTRATOR),
    LANGUAGE(Keeper.ADMINISTRATOR),
    KEEPING(Keeper.ADMINISTRATOR);

    private final Keeper keeper;

    Area(Keeper keeper) {
      this.keeper = keeper;
    }

    public Keeper keeper() {
      return keeper;
    }

    /** Its settings, in the order in which they are shown. */
    public List<Setting> settings() {
      return Arrays.stream(Setting.values()).filter(setting -> setting.area == this).toList();
    }
  }

  private final Area area;

  @SuppressWarnings("ImmutableEnumChecker") // records of words and numbers
  private final SettingKind kind;

  private final String initial;

  Setting(Area area, SettingKind kind, String initial) {
    this.area = Objects.requireNonNull(area);
    this.kind = Objects.requireNonNull(kind);
    this.initial = Objects.requireNonNull(initial);
  }

  /** The name in addresses, texts and the database: {@code smallest-group}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Setting> of(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findFirst();
  }

  public Area area() {
    return area;
  }

  public Keeper keeper() {
    return area.keeper();
  }

  public SettingKind kind() {
    return kind;
  }

  /** What it is when nobody has set it, in its written form. */
  public String initial() {
    return initial;
  }
}
