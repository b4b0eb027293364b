package org.elc.benchlearning.app.entry;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.Problem;
import org.junit.Test;

public class EvidenceLinkTest {
  @Test
  public void webAddressesAndPagesOfTheWikiAreLinks() {
    for (String link :
        List.of(
            "",
            "https://example.org/report.pdf#page=3",
            "HTTP://example.org",
            "https://näide.example.org/õppimine",
            "/display/NO1/Results+2025",
            "/pages/viewpage.action?pageId=42")) {
      assertThat(link, EvidenceLink.problem(link), is(Optional.empty()));
    }
  }

  @Test
  public void everythingElseIsRefused() {
    for (String link :
        List.of(
            "javascript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "mailto:kari@example.org",
            "//evil.example.org/x",
            "/\\evil.example.org",
            "https:///nohost",
            "https://user:secret@example.org/",
            "see the binder",
            "www.example.org",
            "https://example.org/a b",
            "\u0000https://example.org")) {
      assertThat(
          link,
          EvidenceLink.problem(link).map(Problem::code),
          is(Optional.of("evidence-not-a-link")));
    }
  }
}
