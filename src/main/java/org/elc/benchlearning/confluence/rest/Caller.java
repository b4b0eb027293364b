package org.elc.benchlearning.confluence.rest;

import java.util.Objects;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actors;
import org.elc.benchlearning.confluence.host.ReaderLanguage;
import org.elc.benchlearning.confluence.host.WikiUser;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;

/** Who sent the current request, and in which language the answer is to be. */
public final class Caller {
  private final WikiUser user;
  private final Actors actors;
  private final ReaderLanguage language;

  public Caller(WikiUser user, Actors actors, ReaderLanguage language) {
    this.user = Objects.requireNonNull(user);
    this.actors = Objects.requireNonNull(actors);
    this.language = Objects.requireNonNull(language);
  }

  public Actor actor() {
    return actors.actor(user.key());
  }

  public Language language() {
    return language.current();
  }

  public Texts texts() {
    return Texts.in(language());
  }
}
