package org.elc.benchlearning.confluence.host;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.membership.Members;

/** Finds out what is asked: the same for every macro, and for pages with the same parameters. */
public final class Asking {
  private final Reader reader;
  private final Members members;

  public Asking(Reader reader, Members members) {
    this.reader = Objects.requireNonNull(reader);
    this.members = Objects.requireNonNull(members);
  }

  /**
   * What these parameters ask for, by whoever is reading.
   *
   * @param parameters names and texts; a name without a text is not there
   * @param space key of the wiki space that the macro stands in, if it stands in one
   */
  public Asked of(Map<String, String> parameters, Optional<String> space) {
    Map<String, String> given = new HashMap<>();
    parameters.forEach(
        (name, text) -> Optional.ofNullable(text).ifPresent(t -> given.put(name, t)));
    Actor actor = reader.actor();
    Asked asked = new Asked(actor, reader.language(), given, Optional.empty());
    // Somebody with one member and no other role means that one wherever the page is.
    boolean isClear = asked.member().isPresent() || actor.isOfOneMemberOnly();
    return isClear
        ? asked
        : new Asked(actor, asked.language(), given, space.flatMap(s -> members.ofSpace(actor, s)));
  }
}
