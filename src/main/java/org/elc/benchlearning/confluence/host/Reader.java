package org.elc.benchlearning.confluence.host;

import java.util.Objects;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actors;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;

/** Who reads the page or sent the request that is being answered, and in which language. */
public final class Reader {
  private final WikiUser user;
  private final Actors actors;
  private final ReaderLanguage language;

  public Reader(WikiUser user, Actors actors, ReaderLanguage language) {
    this.user = Objects.requireNonNull(user);
    this.actors = Objects.requireNonNull(actors);
    this.language = Objects.requireNonNull(language);
  }

  public Actor actor() {
    return actors.actor(user.key());
  }

  /** Whether to offer the app's pages, as of a moment ago. */
  public boolean hasRole() {
    return actors.hasRole(user.key());
  }

  public boolean isSignedIn() {
    return user.key().isPresent();
  }

  /** Whether to offer the coordinators' pages. */
  public boolean supervises() {
    return actors.supervises(user.key());
  }

  public Language language() {
    return language.current();
  }

  public Texts texts() {
    return Texts.in(language());
  }
}
