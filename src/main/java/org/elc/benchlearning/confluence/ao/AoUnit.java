package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A unit of a member. */
@Preload
@Table("MEMBER_UNIT")
public interface AoUnit extends Entity {
  String NATURAL_KEY = "NATURAL_KEY";
  String MEMBER_KEY = "MEMBER_KEY";
  String UNIT_KEY = "UNIT_KEY";
  String UNIT_NAME = "UNIT_NAME";
  String SERVICES = "SERVICES";
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
  @StringLength(100)
  String getUnitKey();

  void setUnitKey(String unitKey);

  @StringLength(StringLength.UNLIMITED)
  String getUnitName();

  void setUnitName(String unitName);

  /** Tab-separated. */
  @StringLength(StringLength.UNLIMITED)
  String getServices();

  void setServices(String services);

  /** Its place in the list of the member. */
  int getPlaceNo();

  void setPlaceNo(int placeNo);
}
