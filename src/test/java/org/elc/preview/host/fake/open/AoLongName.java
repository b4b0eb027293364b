package org.elc.preview.host.fake.open;

import net.java.ao.Entity;
import net.java.ao.schema.Table;

/** With the prefix of ten characters its name has 31. */
@Table("TWENTY_ONE_CHARACTERS")
public interface AoLongName extends Entity {}
