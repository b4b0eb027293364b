package org.elc.benchlearning.confluence.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.Test;

public class WikiUserTest {
  private final SignedIn wiki = new SignedIn();
  private final WikiUser user = new WikiUser(wiki);

  @Test
  public void whoIsSignedInIsKnownByKey() {
    wiki.signIn("key-eva");

    assertThat(user.key(), is(Optional.of("key-eva")));
  }

  @Test
  public void anonymousIsNobody() {
    wiki.signOut();

    assertThat(user.key(), is(Optional.empty()));
  }
}
