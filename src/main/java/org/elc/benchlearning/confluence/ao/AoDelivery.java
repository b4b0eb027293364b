package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A notice for one person. */
@Preload
@Table("DELIVERY")
public interface AoDelivery extends Entity {
  String NATURAL_KEY = "NATURAL_KEY";
  String NOTICE_NUMBER = "NOTICE_NUMBER";
  String USER_KEY = "USER_KEY";
  String TIMING = "TIMING";
  String MAIL = "MAIL";
  String DUE_AT = "DUE_AT";
  String CLAIMED_AT = "CLAIMED_AT";
  String ATTEMPTS = "ATTEMPTS";
  String PROBLEM = "PROBLEM";
  String HAS_READ = "HAS_READ";
  String CLAIMS = "CLAIMS";

  /** Notice and person: nobody is told twice. */
  @NotNull
  @Unique
  @StringLength(300)
  String getNaturalKey();

  void setNaturalKey(String naturalKey);

  @Indexed
  int getNoticeNumber();

  void setNoticeNumber(int noticeNumber);

  @NotNull
  @Indexed
  @StringLength(255)
  String getUserKey();

  void setUserKey(String userKey);

  @NotNull
  @StringLength(20)
  String getTiming();

  void setTiming(String timing);

  /** Few rows wait at a time, so this finds them among the many that are done. */
  @NotNull
  @Indexed
  @StringLength(20)
  String getMail();

  void setMail(String mail);

  /** Epoch milliseconds. */
  long getDueAt();

  void setDueAt(long dueAt);

  /** Epoch milliseconds; counts only while MAIL is CLAIMED. */
  long getClaimedAt();

  void setClaimedAt(long claimedAt);

  int getAttempts();

  void setAttempts(int attempts);

  @StringLength(40)
  String getProblem();

  void setProblem(String problem);

  /** 1 once the person has read it in the wiki. */
  int getHasRead();

  void setHasRead(int hasRead);

  /** Counted up to hold the row until the transaction ends. */
  int getClaims();

  void setClaims(int claims);
}
