package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Something that was set; what has its initial value has no row. */
@Preload
@Table("SETTING")
public interface AoSetting extends Entity {
  String SETTING_KEY = "SETTING_KEY";
  String SETTING_TEXT = "SETTING_TEXT";

  @NotNull
  @Unique
  @StringLength(100)
  String getSettingKey();

  void setSettingKey(String settingKey);

  /** In its written form; NULL for the empty one. */
  @StringLength(StringLength.UNLIMITED)
  String getSettingText();

  void setSettingText(String settingText);
}
