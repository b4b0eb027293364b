package org.elc.benchlearning.core.entry.check;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.entry.check.Finding.Severity;
import org.junit.Test;

public class PersonalFactsTest {
  @Test
  public void aMailAddressIsNoticed() {
    assertThat(advice("Ask kari.nordmann@example.org"), contains("NOTE note-mail-address"));
  }

  @Test
  public void personalNumbersOfTheNetworksCountriesAreNoticed() {
    for (String number :
        List.of("850709-9805", "19850709-9805", "13097248022", "130972 48022", "38001085718")) {
      assertThat(number, advice("Concerns " + number + "."), contains("NOTE note-personal-number"));
    }
  }

  @Test
  public void telephoneNumbersAreNoticed() {
    for (String number : List.of("+47 22 12 34 56", "00351 912345678", "070-123 45 67")) {
      assertThat(number, advice("Call " + number), contains("NOTE note-telephone-number"));
    }
  }

  @Test
  public void ordinaryCommentsPass() {
    for (String note :
        List.of(
            "",
            "Two of 40 staff left in 2025.",
            "Period 2025-01-01 to 2025-12-31, see § 4-1.",
            "From 01.01.2025 to 31.12.2025",
            "Turnover was 12 345 678 and 23456789 before.",
            "RES1: 17 exits @ work centre")) {
      assertThat(note, advice(note), is(empty()));
    }
  }

  @Test
  public void adviceStopsNobody() {
    Finding finding = PersonalFacts.of(AFigure.of("X1").note("a@b.org").build()).get(0);

    assertThat(finding.severity(), is(Severity.ADVICE));
    assertThat(finding.blocksSubmission(""), is(false));
  }

  private static List<String> advice(String note) {
    return FindingCodes.of(PersonalFacts.of(AFigure.of("X1").note(note).build()));
  }
}
