package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The positions of one participant in one revision. */
@Preload
@Table("OWN_RESULT")
public interface AoOwnResult extends Entity {
  String NATURAL_KEY = "NATURAL_KEY";
  String REVISION = "REVISION";
  String ENTRY = "ENTRY";
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

  /** Key of the participant. */
  @NotNull
  @StringLength(210)
  String getEntry();

  void setEntry(String entry);

  /** See {@link org.elc.benchlearning.confluence.ao.packed.PositionsCodec}. */
  @StringLength(StringLength.UNLIMITED)
  String getPayload();

  void setPayload(String payload);
}
