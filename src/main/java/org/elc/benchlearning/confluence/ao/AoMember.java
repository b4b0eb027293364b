package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A member; units and certificates are rows of their own. */
@Preload
@Table("MEMBER")
public interface AoMember extends Entity {
  String MEMBER_KEY = "MEMBER_KEY";
  String MEMBER_NAME = "MEMBER_NAME";
  String COUNTRY = "COUNTRY";
  String SERVICES = "SERVICES";
  String SIZE_BAND = "SIZE_BAND";
  String ADMITTED_ON = "ADMITTED_ON";
  String LEFT_ON = "LEFT_ON";
  String SPACE_KEY = "SPACE_KEY";
  String SPACE_SINCE = "SPACE_SINCE";
  String LOCKED_TIMES = "LOCKED_TIMES";

  @NotNull
  @Unique
  @StringLength(100)
  String getMemberKey();

  void setMemberKey(String memberKey);

  @StringLength(StringLength.UNLIMITED)
  String getMemberName();

  void setMemberName(String memberName);

  @NotNull
  @Indexed
  @StringLength(10)
  String getCountry();

  void setCountry(String country);

  /** Tab-separated. */
  @StringLength(StringLength.UNLIMITED)
  String getServices();

  void setServices(String services);

  @NotNull
  @StringLength(10)
  String getSizeBand();

  void setSizeBand(String sizeBand);

  /** ISO date. */
  @NotNull
  @StringLength(20)
  String getAdmittedOn();

  void setAdmittedOn(String admittedOn);

  /** ISO date. */
  @StringLength(20)
  String getLeftOn();

  void setLeftOn(String leftOn);

  @Indexed
  @StringLength(255)
  String getSpaceKey();

  void setSpaceKey(String spaceKey);

  /** Milliseconds; 0 where nobody wrote it down. */
  long getSpaceSince();

  void setSpaceSince(long spaceSince);

  /** Counted up to hold the row; nothing else is in it. */
  int getLockedTimes();

  void setLockedTimes(int lockedTimes);
}
