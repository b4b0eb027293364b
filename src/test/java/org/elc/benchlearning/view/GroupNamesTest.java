package org.elc.benchlearning.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.junit.Test;

public class GroupNamesTest {
  private final GroupNames english = new GroupNames(Language.EN);

  @Test
  public void groupsAreCalledByWhoIsInThem() {
    assertThat(english.name(PeerGroup.ALL), is("All participants in the round"));
    assertThat(name("country:NO"), is("Participants in Norway"));
    assertThat(
        name("service:elderly-care"), is("Participants with the service \u201cElderly care\u201d"));
    assertThat(name("size:M"), is("Participants in the size band \u201cMedium (M)\u201d"));
    assertThat(name("certificate:EXCELLENCE"), is("Participants with EQUASS Excellence"));
    assertThat(
        name("country:NO+service:elderly-care"),
        is("Participants in Norway with the service \u201cElderly care\u201d"));
    assertThat(
        name("country:NO+size:M"),
        is("Participants that share all of this: country: Norway, size band: Medium (M)"));
  }

  @Test
  public void whatTheAppDoesNotKnowIsCalledByItsKey() {
    assertThat(name("service:type-1"), is("Participants with the service \u201ctype-1\u201d"));
    assertThat(english.country("ZZ"), not(containsString("?")));
  }

  @Test
  public void countriesHaveTheirNamesInTheReadersLanguage() {
    assertThat(new GroupNames(Language.LT).country("NO"), is("Norvegija"));
    assertThat(new GroupNames(Language.SV).country("LT"), is("Litauen"));
    assertThat(new GroupNames(Language.ET).country("SE"), is("Rootsi"));
  }

  private String name(String key) {
    return english.name(PeerGroup.parse(key).orElseThrow());
  }
}
