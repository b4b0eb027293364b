package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a member may be named beside an indicator. */
@Preload
@Table("CONSENT")
public interface AoConsent extends Entity {
  String NATURAL_KEY = "NATURAL_KEY";
  String MEMBER_KEY = "MEMBER_KEY";
  String INDICATOR = "INDICATOR";
  String AUDIENCE = "AUDIENCE";
  String GIVEN_BY = "GIVEN_BY";
  String GIVEN_AT = "GIVEN_AT";

  /** Member and indicator. */
  @NotNull
  @Unique
  @StringLength(210)
  String getNaturalKey();

  void setNaturalKey(String naturalKey);

  @NotNull
  @Indexed
  @StringLength(100)
  String getMemberKey();

  void setMemberKey(String memberKey);

  @NotNull
  @Indexed
  @StringLength(100)
  String getIndicator();

  void setIndicator(String indicator);

  @NotNull
  @StringLength(20)
  String getAudience();

  void setAudience(String audience);

  @NotNull
  @StringLength(255)
  String getGivenBy();

  void setGivenBy(String givenBy);

  /** Epoch milliseconds. */
  long getGivenAt();

  void setGivenAt(long givenAt);
}
