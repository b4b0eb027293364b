package org.elc.benchlearning.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.elc.benchlearning.app.catalogue.ShippedCatalogue;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryEditionStore;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.view.entry.FigureWords;
import org.junit.Test;

public class UnitWordsTest {
  private static final List<Indicator> SHIPPED = allShipped();

  @Test
  public void aShippedUnitGoesWithTheNumberThatIsShown() {
    assertThat(said(Language.EN, "IMP3", "1"), is("1 practice"));
    assertThat(said(Language.EN, "IMP3", "0", "2", "21"), is("0, 2, 21 practices"));
    assertThat(said(Language.SV, "RIG2", "1"), is("1 dag"));
    assertThat(said(Language.SV, "RIG2", "2", "101"), is("2, 101 dagar"));
    assertThat(said(Language.PT_PT, "IMP3", "1"), is("1 prática"));
    assertThat(said(Language.PT_PT, "IMP3", "0", "2"), is("0, 2 práticas"));
    assertThat("as it is shown: 1", said(Language.EN, "RIG2", "1.4"), is("1 day"));
  }

  @Test
  public void estonianHasOneFormBehindOneOnly() {
    assertThat(said(Language.ET, "IMP3", "1"), is("1 praktika"));
    assertThat(
        said(Language.ET, "IMP3", "2", "9", "10", "20", "21"), is("2, 9, 10, 20, 21 praktikat"));
    assertThat(
        "a fraction",
        said(Language.ET, "STA1", "1"),
        is("1,0 tundi täistööajale taandatud töötaja kohta"));
  }

  @Test
  public void lithuanianGoesByTheLastDigitsAndFractionsAreTheirOwn() {
    assertThat(said(Language.LT, "IMP3", "1"), is("1 praktika"));
    assertThat(said(Language.LT, "IMP3", "2", "9"), is("2, 9 praktikos"));
    assertThat(said(Language.LT, "IMP3", "0", "10", "11", "20"), is("0, 10, 11, 20 praktikų"));
    assertThat(said(Language.LT, "IMP3", "21", "101"), is("21, 101 praktika"));
    assertThat(said(Language.LT, "IMP3", "22"), is("22 praktikos"));
    assertThat(said(Language.LT, "STA4", "3.5"), is("3,50 balo (1–5)"));
    assertThat(said(Language.LT, "STA4", "4"), is("4,00 balai (1–5)"));
    assertThat(said(Language.LT, "STA7", "1"), is("1,0 incidentas, tenkantis 100 etatų"));
    assertThat(said(Language.LT, "STA1", "12.4"), is("12,4 valandos, tenkančios vienam etatui"));
  }

  @Test
  public void norwegianHasOneAlsoBehindOnePointNothing() {
    assertThat(said(Language.NB, "STA1", "1"), is("1,0 time per årsverk"));
    assertThat(said(Language.NB, "STA1", "1.1"), is("1,1 timer per årsverk"));
  }

  @Test
  public void aloneItHasItsLastForm() {
    UnitWords words = new UnitWords(Language.ET);

    assertThat(words.alone(shipped("IMP3")), is("praktikat"));
    assertThat("the sign is in the number", words.alone(shipped("STA2")), is(""));
    assertThat(words.behind(shipped("STA2"), BigDecimal.ONE), is(""));
    assertThat(words.behind(shipped("IMP3"), 1.0), is("praktika"));
  }

  @Test
  public void englishWordsGoByEnglishRulesInWhateverLanguageTheyAreShown() {
    String days = "{0, plural, one {day} other {days}}";
    Indicator untranslated = days(Map.of("en", text(days)));
    Indicator unitLeftInEnglish = days(Map.of("en", text(days), "lt", text(days)));
    BigDecimal number = new BigDecimal("21");

    assertThat(new UnitWords(Language.LT).behind(untranslated, number), is("days"));
    assertThat(new UnitWords(Language.LT).behind(unitLeftInEnglish, number), is("days"));
  }

  /** The numbers, and the unit that all of them have. */
  private static String said(Language language, String code, String... values) {
    Indicator indicator = shipped(code);
    FigureWords words = new FigureWords(language);
    List<String> said =
        Stream.of(values).map(v -> words.value(indicator, new BigDecimal(v))).toList();
    String unit = said.get(0).replaceFirst("^[0-9,.]+ ", "");
    String numbers = String.join(", ", said.stream().map(s -> s.replace(" " + unit, "")).toList());
    return numbers + " " + unit;
  }

  private static Indicator shipped(String code) {
    return SHIPPED.stream().filter(i -> i.code().equals(code)).findFirst().orElseThrow();
  }

  private static List<Indicator> allShipped() {
    InMemoryEditionStore editions = new InMemoryEditionStore();
    new ShippedCatalogue(editions, new DirectTransactions(), new FreeLocks()).install();
    return editions.find(editions.keys().iterator().next()).orElseThrow().indicators();
  }

  private static Indicator days(Map<String, IndicatorText> texts) {
    Indicator days = AnIndicator.called("X").duration().decimals(0).build();
    return new Indicator(days.code(), days.principle(), days.scale(), texts, false);
  }

  private static IndicatorText text(String unit) {
    return new IndicatorText("Title", unit, "", "", "");
  }
}
