package org.elc.benchlearning.confluence.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How many may join in a country. */
@Preload
@Table("PLACES")
public interface AoPlaces extends Entity {
  String NATURAL_KEY = "NATURAL_KEY";
  String NUMBER_OF = "NUMBER_OF";

  /** Country and intake. */
  @NotNull
  @Unique
  @StringLength(40)
  String getNaturalKey();

  void setNaturalKey(String naturalKey);

  int getNumberOf();

  void setNumberOf(int numberOf);
}
