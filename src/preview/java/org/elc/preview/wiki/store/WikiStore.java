package org.elc.preview.wiki.store;

import java.time.Clock;
import java.util.Optional;
import org.elc.preview.host.Database;

/** Everything that the wiki remembers, opened on one database. */
public record WikiStore(
    Users users,
    Sessions sessions,
    Tokens tokens,
    Spaces spaces,
    Pages pages,
    Labels labels,
    Files files,
    Rights rights) {

  /** Creates the tables that are missing and opens the stores on them. */
  public static WikiStore open(Database database, Clock clock) {
    Schema.create(database);
    Pages pages = new Pages(database, clock);
    return new WikiStore(
        new Users(database),
        new Sessions(database, clock),
        new Tokens(database, clock),
        new Spaces(database, clock),
        pages,
        new Labels(database),
        new Files(database, clock),
        new Rights(database, pages));
  }

  /** The user as somebody who wants to see or do something. */
  public Viewer viewer(Optional<WikiUser> user) {
    return user.map(found -> new Viewer(found.key(), users.groupsOf(found.key())))
        .orElse(Viewer.ANONYMOUS);
  }
}
