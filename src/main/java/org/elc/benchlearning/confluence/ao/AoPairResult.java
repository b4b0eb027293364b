package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Which indicators go together in one peer group in one revision. */
@Preload
@Table("PAIR_RESULT")
public interface AoPairResult extends Entity {
  String NATURAL_KEY = "NATURAL_KEY";
  String REVISION = "REVISION";
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

  /** See {@link org.elc.benchlearning.confluence.ao.packed.RelationshipsCodec}. */
  @StringLength(StringLength.UNLIMITED)
  String getPayload();

  void setPayload(String payload);
}
