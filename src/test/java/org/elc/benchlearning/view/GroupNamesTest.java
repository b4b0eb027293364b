package org.elc.benchlearning.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
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

  /** By trait: its values in the reader's alphabet, so that a long list can be gone through. */
  @Test
  public void groupsStandTogetherThatAskForTheSame() {
    List<String> keys =
        List.of(
            "country:SE+service:elderly-care",
            "size:M",
            "country:NO+service:housing",
            "service:housing",
            "country:SE",
            "country:DE",
            "all",
            "country:NO",
            "country:NO+service:elderly-care",
            "certificate:EXCELLENCE",
            "service:elderly-care");
    List<PeerGroup> groups = keys.stream().map(k -> PeerGroup.parse(k).orElseThrow()).toList();

    assertThat(
        english.inOrder(groups).stream().map(PeerGroup::key).toList(),
        contains(
            "all",
            "country:DE",
            "country:NO",
            "country:SE",
            "service:elderly-care",
            "service:housing",
            "size:M",
            "certificate:EXCELLENCE",
            "country:NO+service:elderly-care",
            "country:NO+service:housing",
            "country:SE+service:elderly-care"));
    // Vokietija is Germany.
    assertThat(new GroupNames(Language.LT).inOrder(groups).get(3).key(), is("country:DE"));
  }

  private String name(String key) {
    return english.name(PeerGroup.parse(key).orElseThrow());
  }
}
