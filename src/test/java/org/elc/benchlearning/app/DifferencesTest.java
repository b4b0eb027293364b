package org.elc.benchlearning.app;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.elc.benchlearning.app.port.AuditEvent.Words;
import org.elc.benchlearning.core.membership.Certificate;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.SizeBand;
import org.junit.Test;

public class DifferencesTest {
  private record Part(int low, Optional<String> high) {}

  private record Whole(String name, Part part, Optional<Part> more, Map<String, Part> texts) {}

  private static final Part ONE = new Part(1, Optional.empty());

  private static final Whole IS = new Whole("a", ONE, Optional.empty(), Map.of("en", ONE));

  private static final Member FJORD =
      new Member(
          "fjord",
          "Fjord",
          "NO",
          new TreeSet<>(List.of("elderly-care", "housing")),
          SizeBand.values()[0],
          List.of(),
          List.of(),
          LocalDate.parse("2024-01-01"),
          Optional.empty(),
          Optional.empty());

  @Test
  public void theSameDiffersInNothing() {
    assertThat(Differences.between(FJORD, FJORD), is(empty()));
  }

  @Test
  public void eachPartIsNamedOnce() {
    Whole next = new Whole("b", new Part(1, Optional.of("x")), Optional.of(ONE), Map.of("sv", ONE));

    assertThat(
        Differences.between(IS, next),
        contains(
            new Words("name", "a", "b"),
            new Words("part.high", "", "x"),
            new Words("more.low", "", "1"),
            new Words("texts.en.low", "1", ""),
            new Words("texts.sv.low", "", "1")));
  }

  @Test
  public void listsAreToldWhole() {
    Certificate certificate =
        new Certificate(
            CertificateLevel.EXCELLENCE,
            "2018",
            "N-7",
            LocalDate.parse("2025-01-01"),
            LocalDate.parse("2027-12-31"));

    assertThat(
        Differences.between(FJORD, FJORD.withCertificates(List.of(certificate))),
        contains(new Words("certificates", "", "EXCELLENCE 2018 N-7 2025-01-01 2027-12-31")));
  }

  @Test
  public void whatIsNewSaysEverythingItHas() {
    assertThat(
        Differences.all(FJORD),
        hasItems(
            new Words("key", "", "fjord"), new Words("services", "", "elderly-care; housing")));
    assertThat(
        Differences.all(FJORD).stream().map(Words::field).toList().contains("left"), is(false));
  }
}
