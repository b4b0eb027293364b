package org.elc.benchlearning.confluence.host;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.membership.MemberSpaces;

/** Finds out what is asked: the same for every macro, and for pages with the same parameters. */
public final class Asking {
  private final Reader reader;
  private final MemberSpaces spaces;

  public Asking(Reader reader, MemberSpaces spaces) {
    this.reader = Objects.requireNonNull(reader);
    this.spaces = Objects.requireNonNull(spaces);
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
        : new Asked(actor, asked.language(), given, space.flatMap(s -> spaces.memberOf(actor, s)));
  }
}
