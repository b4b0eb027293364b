package org.elc.benchlearning.core.membership;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Set;
import org.junit.Test;

public class OrganisationNameTest {
  private static String key(String name, String... taken) {
    return OrganisationName.key("NO", name, Set.of(taken));
  }

  @Test
  public void aKeyIsTheNameInPlainLetters() {
    assertThat(key("Solvang Omsorg AS"), is("no-solvang-omsorg-as"));
    assertThat(key("  Blåbær & Søn (Ærø)  "), is("no-blabaer-son-aero"));
    assertThat(key("Šiauliai žmonės"), is("no-siauliai-zmones"));
    assertThat(key("Coração São João"), is("no-coracao-sao-joao"));
  }

  @Test
  public void aNameWithoutSuchLettersStillGivesAKey() {
    assertThat(key("!!!"), is("no-member"));
    assertThat(key("Помощь"), is("no-member"));
  }

  @Test
  public void aKeyThatIsTakenGetsANumber() {
    assertThat(key("Solvang", "no-solvang"), is("no-solvang-2"));
    assertThat(key("Solvang", "no-solvang", "no-solvang-2"), is("no-solvang-3"));
  }

  @Test
  public void longNamesAreCut() {
    assertThat(key("x".repeat(39) + " y"), is("no-" + "x".repeat(39)));
    assertThat(key("x".repeat(300)), is("no-" + "x".repeat(40)));
  }

  @Test
  public void namesAreTheSameWhateverTheirCaseAndAccents() {
    assertThat(OrganisationName.isSame("Solvang AS", " SOLVANG  as."), is(true));
    assertThat(OrganisationName.isSame("Ålesund", "Alesund"), is(true));
    assertThat(OrganisationName.isSame("Solvang", "Solvang 2"), is(false));
    assertThat(OrganisationName.isSame("Помощь", "Забота"), is(false));
    assertThat(OrganisationName.isSame("Помощь", " Помощь"), is(true));
  }

  @Test
  public void aNameIsFoundByPiecesOfItsWords() {
    assertThat(OrganisationName.contains("Ålesund omsorg, avd. Øst", "ost ALES"), is(true));
    assertThat(OrganisationName.contains("Ålesund omsorg", "omsorg bergen"), is(false));
    assertThat(OrganisationName.contains("Помощь детям", "ДЕТЯМ"), is(true));
    assertThat(OrganisationName.contains("Solvang", "Помощь"), is(false));
    assertThat(OrganisationName.contains("Solvang", " "), is(true));
  }
}
