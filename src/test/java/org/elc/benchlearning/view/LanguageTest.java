package org.elc.benchlearning.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;
import org.elc.benchlearning.core.entry.NumberNotation;
import org.junit.Test;

public class LanguageTest {

  @Test
  public void everyNotationIsThatOfTheCldr() {
    for (Language language : Language.values()) {
      ULocale locale = ULocale.forLanguageTag(language.tag());
      DecimalFormatSymbols symbols = new DecimalFormatSymbols(locale);
      boolean fourDigitsAreGrouped =
          NumberFormatter.withLocale(locale).format(1234).toString().length() > 4;

      assertThat(
          language.tag(),
          language.notation(),
          is(
              new NumberNotation(
                  symbols.getDecimalSeparator(),
                  symbols.getGroupingSeparator(),
                  symbols.getMinusSign(),
                  fourDigitsAreGrouped ? 1 : 2)));
    }
  }

  @Test
  public void regionsAndVariantsAreServedByTheirLanguage() {
    assertNearest("en-US", Language.EN);
    assertNearest("sv-FI", Language.SV);
    assertNearest("et-EE", Language.ET);
    assertNearest("lt-LT", Language.LT);
    assertNearest("pt-PT", Language.PT_PT);
    assertNearest("sv-Latn-SE-x-private", Language.SV);
  }

  @Test
  public void allWritingsOfNorwegianAreServedInBokmal() {
    assertNearest("nb-NO", Language.NB);
    assertNearest("no-NO", Language.NB);
    assertNearest("nn-NO", Language.NB);
    assertThat(Language.nearest(new Locale("no", "NO", "NY")), is(Language.NB));
  }

  @Test
  public void allPortugueseIsServedInThatOfPortugal() {
    assertNearest("pt", Language.PT_PT);
    assertNearest("pt-BR", Language.PT_PT);
    assertNearest("pt-AO", Language.PT_PT);
  }

  @Test
  public void everybodyElseIsServedInEnglish() {
    assertNearest("de-DE", Language.EN);
    assertNearest("lv", Language.EN);
    assertNearest("da", Language.EN);
    assertThat(Language.nearest(Locale.ROOT), is(Language.EN));
  }

  @Test
  public void everyLanguageIsNearestToItselfAndFoundByItsTag() {
    for (Language language : Language.values()) {
      assertThat(Language.nearest(language.locale()), is(language));
      assertThat(Language.ofTag(language.tag()), is(Optional.of(language)));
    }
  }

  @Test
  public void tagsAreFoundInAnyWritingButNotGuessed() {
    assertThat(Language.ofTag("PT_pt"), is(Optional.of(Language.PT_PT)));
    assertThat(Language.ofTag("SV"), is(Optional.of(Language.SV)));
    assertThat(Language.ofTag("pt"), is(Optional.empty()));
    assertThat(Language.ofTag("no"), is(Optional.empty()));
    assertThat(Language.ofTag(""), is(Optional.empty()));
  }

  @Test
  public void bundlesAreNamedAsTheHostLooksForThem() {
    assertThat(Language.EN.bundle(), is("i18n/elc.properties"));
    assertThat(Language.SV.bundle(), is("i18n/elc_sv.properties"));
    assertThat(Language.PT_PT.bundle(), is("i18n/elc_pt_PT.properties"));
  }

  private static void assertNearest(String tag, Language expected) {
    assertThat(tag, Language.nearest(Locale.forLanguageTag(tag)), is(expected));
  }
}
