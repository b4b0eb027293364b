package org.elc.benchlearning.confluence.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class WikiPeopleTest {
  private final WikiPeople people = new WikiPeople(new SignedIn().knows("eva", "Eva Ek"));

  @Test
  public void aLogInNameLeadsToTheKey() {
    assertThat(people.keyOf(" eva "), is(Optional.of("key-eva")));
  }

  @Test
  public void nobodyHasAnUnknownOrBlankName() {
    assertThat(people.keyOf("jon"), is(Optional.empty()));
    assertThat(people.keyOf("  "), is(Optional.empty()));
  }

  @Test
  public void whoIsGoneHasNoFullName() {
    assertThat(people.fullNames(List.of("key-eva", "key-jon")), is(Map.of("key-eva", "Eva Ek")));
  }
}
