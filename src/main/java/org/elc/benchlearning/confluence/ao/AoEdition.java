package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A catalogue edition. */
@Preload
@Table("EDITION")
public interface AoEdition extends Entity {
  String EDITION_KEY = "EDITION_KEY";
  String FROZEN_AT = "FROZEN_AT";
  String PAYLOAD = "PAYLOAD";

  @NotNull
  @Unique
  @StringLength(100)
  String getEditionKey();

  void setEditionKey(String editionKey);

  /** Epoch milliseconds; 0 while it may change. */
  long getFrozenAt();

  void setFrozenAt(long frozenAt);

  /** The indicators, see {@link org.elc.benchlearning.confluence.ao.packed.EditionCodec}. */
  @StringLength(StringLength.UNLIMITED)
  String getPayload();

  void setPayload(String payload);
}
