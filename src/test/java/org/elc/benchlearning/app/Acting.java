package org.elc.benchlearning.app;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elc.benchlearning.app.Actor.MemberRole;

/** The people of the tests. */
public final class Acting {
  public static final Actor OFFICE =
      new Actor(Optional.of("key-office"), new TreeMap<>(), Set.of(), true, false);
  public static final Actor FACILITATOR =
      new Actor(Optional.of("key-facilitator"), new TreeMap<>(), Set.of(), false, true);

  /** Signed in, without any role in the network. */
  public static final Actor STRANGER = Actor.member("key-stranger", Map.of());

  private Acting() {}

  public static Actor coordinator(String... countries) {
    return new Actor(
        Optional.of("key-coordinator"), new TreeMap<>(), Set.of(countries), false, false);
  }

  public static Actor editorOf(String member) {
    return Actor.member("key-editor-" + member, Map.of(member, MemberRole.EDITOR));
  }

  public static Actor readerOf(String member) {
    return Actor.member("key-reader-" + member, Map.of(member, MemberRole.READER));
  }
}
