package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An application for membership. */
@Preload
@Table("APPLICATION")
public interface AoApplication extends Entity {
  String PUBLIC_ID = "PUBLIC_ID";
  String APPLICANT = "APPLICANT";
  String SENT_AT = "SENT_AT";
  String ORGANISATION = "ORGANISATION";
  String COUNTRY = "COUNTRY";
  String SERVICES = "SERVICES";
  String SIZE_BAND = "SIZE_BAND";
  String CONTACT = "CONTACT";
  String LETTER = "LETTER";
  String INTAKE = "INTAKE";
  String DEVELOPED = "DEVELOPED";
  String PROGRESS = "PROGRESS";
  String DECIDED_BY = "DECIDED_BY";
  String DECIDED_AT = "DECIDED_AT";
  String DECIDED_WHY = "DECIDED_WHY";
  String JOINED_HOW = "JOINED_HOW";
  String MEMBER_KEY = "MEMBER_KEY";

  /** What it is called outside; NULL in old rows, which are called by their number. */
  @Indexed
  @StringLength(50)
  String getPublicId();

  void setPublicId(String publicId);

  @NotNull
  @Indexed
  @StringLength(255)
  String getApplicant();

  void setApplicant(String applicant);

  /** Epoch milliseconds. */
  long getSentAt();

  void setSentAt(long sentAt);

  @StringLength(StringLength.UNLIMITED)
  String getOrganisation();

  void setOrganisation(String organisation);

  @NotNull
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

  @NotNull
  @StringLength(255)
  String getContact();

  void setContact(String contact);

  @StringLength(StringLength.UNLIMITED)
  String getLetter();

  void setLetter(String letter);

  @NotNull
  @StringLength(20)
  String getIntake();

  void setIntake(String intake);

  /** 1 or 0. */
  int getDeveloped();

  void setDeveloped(int developed);

  @NotNull
  @StringLength(20)
  String getProgress();

  void setProgress(String progress);

  /** User key; NULL for a place that came free. */
  @StringLength(255)
  String getDecidedBy();

  void setDecidedBy(String decidedBy);

  /** Epoch milliseconds; 0 while nothing was decided. */
  long getDecidedAt();

  void setDecidedAt(long decidedAt);

  @StringLength(StringLength.UNLIMITED)
  String getDecidedWhy();

  void setDecidedWhy(String decidedWhy);

  @StringLength(20)
  String getJoinedHow();

  void setJoinedHow(String joinedHow);

  @StringLength(100)
  String getMemberKey();

  void setMemberKey(String memberKey);
}
