package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a member may be named beside an indicator, or might once. */
@Preload
@Table("CONSENT")
public interface AoConsent extends Entity {
  String NATURAL_KEY = "NATURAL_KEY";
  String MEMBER_KEY = "MEMBER_KEY";
  String INDICATOR = "INDICATOR";
  String AUDIENCE = "AUDIENCE";
  String GIVEN_BY = "GIVEN_BY";
  String GIVEN_AT = "GIVEN_AT";
  String FIRST_AT = "FIRST_AT";

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

  /** Empty words are NULL to the engine, so a consent that is withdrawn has a word of its own. */
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

  /**
   * Epoch milliseconds of the member's first consent to the indicator; 0 in rows of before it was
   * kept, which were given once.
   */
  long getFirstAt();

  void setFirstAt(long firstAt);
}
