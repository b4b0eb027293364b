package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How a person wants to be told. */
@Preload
@Table("WISH")
public interface AoWish extends Entity {
  String USER_KEY = "USER_KEY";
  String TIMINGS = "TIMINGS";
  String MAIL_FORM = "MAIL_FORM";

  @NotNull
  @Unique
  @StringLength(255)
  String getUserKey();

  void setUserKey(String userKey);

  /** See {@link org.elc.benchlearning.confluence.ao.packed.Fields}: topics and timings by turns. */
  @NotNull
  @StringLength(450)
  String getTimings();

  void setTimings(String timings);

  @NotNull
  @StringLength(20)
  String getMailForm();

  void setMailForm(String mailForm);
}
