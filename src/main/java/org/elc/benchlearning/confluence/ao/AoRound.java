package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A round. */
@Preload
@Table("ROUND")
public interface AoRound extends Entity {
  String ROUND_KEY = "ROUND_KEY";
  String ROUND_NAME = "ROUND_NAME";
  String COUNTRIES = "COUNTRIES";
  String EDITION_KEY = "EDITION_KEY";
  String PERIOD_FROM = "PERIOD_FROM";
  String PERIOD_TO = "PERIOD_TO";
  String ZONE_ID = "ZONE_ID";
  String OPENS_AT = "OPENS_AT";
  String DUE_AT = "DUE_AT";
  String CLOSES_AT = "CLOSES_AT";
  String ROUND_STATE = "ROUND_STATE";
  String INVITATION = "INVITATION";
  String ADDED_GROUPS = "ADDED_GROUPS";
  String REVISION = "REVISION";
  String THRESHOLD = "THRESHOLD";
  String READERS = "READERS";
  String PUBLISHED_AT = "PUBLISHED_AT";

  @NotNull
  @Unique
  @StringLength(100)
  String getRoundKey();

  void setRoundKey(String roundKey);

  @StringLength(StringLength.UNLIMITED)
  String getRoundName();

  void setRoundName(String roundName);

  /** Tab-separated. */
  @StringLength(StringLength.UNLIMITED)
  String getCountries();

  void setCountries(String countries);

  @NotNull
  @StringLength(100)
  String getEditionKey();

  void setEditionKey(String editionKey);

  /** ISO date. */
  @NotNull
  @StringLength(20)
  String getPeriodFrom();

  void setPeriodFrom(String periodFrom);

  /** ISO date. */
  @NotNull
  @StringLength(20)
  String getPeriodTo();

  void setPeriodTo(String periodTo);

  @NotNull
  @StringLength(100)
  String getZoneId();

  void setZoneId(String zoneId);

  /** ISO local date and time. */
  @StringLength(40)
  String getOpensAt();

  void setOpensAt(String opensAt);

  /** ISO local date and time. */
  @NotNull
  @StringLength(40)
  String getDueAt();

  void setDueAt(String dueAt);

  /** ISO local date and time. */
  @NotNull
  @StringLength(40)
  String getClosesAt();

  void setClosesAt(String closesAt);

  @NotNull
  @StringLength(20)
  String getRoundState();

  void setRoundState(String roundState);

  @NotNull
  @StringLength(20)
  String getInvitation();

  void setInvitation(String invitation);

  /** Keys of peer groups, tab-separated. */
  @StringLength(StringLength.UNLIMITED)
  String getAddedGroups();

  void setAddedGroups(String addedGroups);

  @StringLength(150)
  String getRevision();

  void setRevision(String revision);

  /** 0 for none yet. */
  int getThreshold();

  void setThreshold(int threshold);

  /** Absent for those who took part: so are rows of before it could be said. */
  @StringLength(20)
  String getReaders();

  void setReaders(String readers);

  /** Milliseconds since 1970; 0 before, and in rows of before it was kept. */
  long getPublishedAt();

  void setPublishedAt(long publishedAt);
}
