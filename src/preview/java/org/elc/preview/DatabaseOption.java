package org.elc.preview;

import java.nio.file.Path;

/** Where a preview keeps its data. */
public sealed interface DatabaseOption {

  /** An H2 file; one process at a time. */
  record H2File(Path file) implements DatabaseOption {}

  /** A named H2 database in this process; previews that give the same name are nodes of one. */
  record H2Memory(String name) implements DatabaseOption {}

  /** A PostgreSQL database; any number of nodes. */
  record Postgres(String url, String user, String password) implements DatabaseOption {
    @Override
    public String toString() {
      return "Postgres[" + url + ", " + user + "]";
    }
  }
}
