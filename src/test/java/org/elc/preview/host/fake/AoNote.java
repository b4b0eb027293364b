package org.elc.preview.host.fake;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

@Table("NOTE")
public interface AoNote extends Entity {

  @NotNull
  @StringLength(100)
  String getWords();

  void setWords(String words);
}
