package org.elc.benchlearning.core.benchmark;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;
import org.junit.Test;

public class PeerGroupTest {

  @Test
  public void aKeyIsReadInWhateverOrderAndWrittenInOne() {
    PeerGroup group = PeerGroup.parse("service:elderly-care+country:NO").orElseThrow();

    assertThat(group.key(), is("country:NO+service:elderly-care"));
    assertThat(group, is(PeerGroup.of(Trait.COUNTRY, "NO").and(Trait.SERVICE, "elderly-care")));
    assertThat(PeerGroup.parse("all"), is(Optional.of(PeerGroup.ALL)));
  }

  @Test
  public void whatIsNoKeyIsNoGroup() {
    for (String key :
        List.of(
            "",
            "ALL",
            "country",
            "country:",
            ":NO",
            "country:NO+",
            "country:NO+country:SE",
            "country:NO:SE",
            "country:N O",
            "land:NO",
            "COUNTRY:NO",
            "service:" + "x".repeat(61),
            "country:NO+all")) {
      assertThat(key, PeerGroup.parse(key), is(Optional.empty()));
    }
    assertThat(PeerGroup.parse("service:" + "x".repeat(60)).isPresent(), is(true));
  }
}
