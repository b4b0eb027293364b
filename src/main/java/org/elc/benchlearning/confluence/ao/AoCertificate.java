package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A certificate of a member. */
@Preload
@Table("CERTIFICATE")
public interface AoCertificate extends Entity {
  String NATURAL_KEY = "NATURAL_KEY";
  String MEMBER_KEY = "MEMBER_KEY";
  String CERT_LEVEL = "CERT_LEVEL";
  String CERT_EDITION = "CERT_EDITION";
  String CERT_NUMBER = "CERT_NUMBER";
  String VALID_FROM = "VALID_FROM";
  String VALID_TO = "VALID_TO";
  String PLACE_NO = "PLACE_NO";

  @NotNull
  @Unique
  @StringLength(255)
  String getNaturalKey();

  void setNaturalKey(String naturalKey);

  @NotNull
  @Indexed
  @StringLength(100)
  String getMemberKey();

  void setMemberKey(String memberKey);

  @NotNull
  @StringLength(20)
  String getCertLevel();

  void setCertLevel(String certLevel);

  @StringLength(255)
  String getCertEdition();

  void setCertEdition(String certEdition);

  @StringLength(255)
  String getCertNumber();

  void setCertNumber(String certNumber);

  /** ISO date. */
  @NotNull
  @StringLength(20)
  String getValidFrom();

  void setValidFrom(String validFrom);

  /** ISO date. */
  @NotNull
  @StringLength(20)
  String getValidTo();

  void setValidTo(String validTo);

  /** Its place in the list of the member. */
  int getPlaceNo();

  void setPlaceNo(int placeNo);
}
