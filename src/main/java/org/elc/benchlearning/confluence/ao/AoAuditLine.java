package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * A line of the audit trail. Setters exist because Active Objects asks for them; only the erasing
 * of a person calls any. Each text that may have to go has a seal, which stays (see {@link
 * AuditSeal}).
 */
@Preload
@Table("AUDIT_LINE")
public interface AoAuditLine extends Entity {
  String AT_TIME = "AT_TIME";
  String WHO = "WHO";
  String WHO_SALT = "WHO_SALT";
  String WHO_SEAL = "WHO_SEAL";
  String EVENT_KIND = "EVENT_KIND";
  String ROUND_KEY = "ROUND_KEY";
  String MEMBER_KEY = "MEMBER_KEY";
  String COUNTRY = "COUNTRY";
  String THING = "THING";
  String PERSON = "PERSON";
  String PERSON_SALT = "PERSON_SALT";
  String PERSON_SEAL = "PERSON_SEAL";
  String FIELD_NAME = "FIELD_NAME";
  String BEFORE_TEXT = "BEFORE_TEXT";
  String AFTER_TEXT = "AFTER_TEXT";
  String REASON = "REASON";
  String TEXT_SALT = "TEXT_SALT";
  String TEXT_SEAL = "TEXT_SEAL";
  String DIGEST = "DIGEST";

  @Indexed
  long getAtTime();

  void setAtTime(long atTime);

  /**
   * User key, or the token of a person who was erased; absent for the app itself. Looked for when a
   * person is erased only, which an index for each line would cost more than.
   */
  @StringLength(255)
  String getWho();

  void setWho(String who);

  @StringLength(50)
  String getWhoSalt();

  void setWhoSalt(String whoSalt);

  @NotNull
  @StringLength(50)
  String getWhoSeal();

  void setWhoSeal(String whoSeal);

  @NotNull
  @StringLength(50)
  String getEventKind();

  void setEventKind(String eventKind);

  @Indexed
  @StringLength(100)
  String getRoundKey();

  void setRoundKey(String roundKey);

  @Indexed
  @StringLength(100)
  String getMemberKey();

  void setMemberKey(String memberKey);

  @Indexed
  @StringLength(10)
  String getCountry();

  void setCountry(String country);

  @StringLength(450)
  String getThing();

  void setThing(String thing);

  @StringLength(255)
  String getPerson();

  void setPerson(String person);

  @StringLength(50)
  String getPersonSalt();

  void setPersonSalt(String personSalt);

  @NotNull
  @StringLength(50)
  String getPersonSeal();

  void setPersonSeal(String personSeal);

  @StringLength(100)
  String getFieldName();

  void setFieldName(String fieldName);

  /** Words, or a figure as {@link org.elc.benchlearning.confluence.ao.packed.FiguresCodec}. */
  @StringLength(StringLength.UNLIMITED)
  String getBeforeText();

  void setBeforeText(String beforeText);

  @StringLength(StringLength.UNLIMITED)
  String getAfterText();

  void setAfterText(String afterText);

  @StringLength(StringLength.UNLIMITED)
  String getReason();

  void setReason(String reason);

  @StringLength(50)
  String getTextSalt();

  void setTextSalt(String textSalt);

  @NotNull
  @StringLength(50)
  String getTextSeal();

  void setTextSeal(String textSeal);

  @NotNull
  @StringLength(50)
  String getDigest();

  void setDigest(String digest);
}
