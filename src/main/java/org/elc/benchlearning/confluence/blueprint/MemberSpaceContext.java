package org.elc.benchlearning.confluence.blueprint;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.Actors;
import org.elc.benchlearning.confluence.host.WikiUser;

/**
 * Fills the templates of the member space: the variable {@code elcMember} is the key of the member
 * that the creator belongs to, so that the macros on the pages name it. Somebody with none or
 * several memberships gets an empty one; the macros then find the member by the space or by the
 * reader.
 */
public final class MemberSpaceContext implements ContextProvider {
  static final String MEMBER = "elcMember";

  private final WikiUser user;
  private final Actors actors;

  public MemberSpaceContext(WikiUser user, Actors actors) {
    this.user = Objects.requireNonNull(user);
    this.actors = Objects.requireNonNull(actors);
  }

  @Override
  public void init(Map<String, String> params) {
    // the module has no parameters
  }

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    Map<String, Object> filled = new HashMap<>(context);
    var own = actors.actor(user.key()).memberships().keySet();
    filled.put(MEMBER, own.size() == 1 ? own.iterator().next() : "");
    return filled;
  }
}
