package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The statistics of one peer group in one revision. */
@Preload
@Table("GROUP_RESULT")
public interface AoGroupResult extends Entity {
  String NATURAL_KEY = "NATURAL_KEY";
  String REVISION = "REVISION";
  String GROUP_KEY = "GROUP_KEY";
  String SHOWN = "SHOWN";
  String PAYLOAD = "PAYLOAD";

  @NotNull
  @Unique
  @StringLength(450)
  String getNaturalKey();

  void setNaturalKey(String naturalKey);

  @NotNull
  @Indexed
  @StringLength(150)
  String getRevision();

  void setRevision(String revision);

  @NotNull
  @StringLength(300)
  String getGroupKey();

  void setGroupKey(String groupKey);

  /** How many indicators are shown for the group; absent in rows older than the column. */
  Integer getShown();

  void setShown(Integer shown);

  /** See {@link org.elc.benchlearning.confluence.ao.packed.StatisticsCodec}. */
  @StringLength(StringLength.UNLIMITED)
  String getPayload();

  void setPayload(String payload);
}
