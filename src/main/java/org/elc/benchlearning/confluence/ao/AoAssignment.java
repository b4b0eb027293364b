package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a person may act for a member. */
@Preload
@Table("ASSIGNMENT")
public interface AoAssignment extends Entity {
  String NATURAL_KEY = "NATURAL_KEY";
  String MEMBER_KEY = "MEMBER_KEY";
  String USER_KEY = "USER_KEY";
  String MEMBER_ROLE = "MEMBER_ROLE";

  @NotNull
  @Unique
  @StringLength(450)
  String getNaturalKey();

  void setNaturalKey(String naturalKey);

  @NotNull
  @Indexed
  @StringLength(100)
  String getMemberKey();

  void setMemberKey(String memberKey);

  @NotNull
  @Indexed
  @StringLength(255)
  String getUserKey();

  void setUserKey(String userKey);

  @NotNull
  @StringLength(20)
  String getMemberRole();

  void setMemberRole(String memberRole);
}
