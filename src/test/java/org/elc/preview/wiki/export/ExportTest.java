package org.elc.preview.wiki.export;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.Test;

public class ExportTest {
  /** Letters of all six languages that the standard PDF fonts lack or place differently. */
  private static final String LETTERS =
      "\u0105\u010d\u0119\u0117\u012f\u0161\u0173\u016b\u017e \u00f5\u00e4\u00f6\u00fc \u00e6\u00f8\u00e5 \u00e3\u00e7\u00f1";

  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5Er"
                  + "kJggg==");

  @Test
  public void pdfHasTheLettersOfAllLanguages() throws IOException {
    byte[] file = PdfFile.of(page("<p>" + LETTERS + "</p>"));

    assertThat(text(file), is("Title " + LETTERS));
  }

  @Test
  public void pdfHasTablesAndWhatWasFolded() throws IOException {
    byte[] file =
        PdfFile.of(
            page(
                "<table><thead><tr><th>Indicator</th></tr></thead><tbody><tr><td>Turnover"
                    + "</td></tr></tbody></table><details><summary>More</summary><p>inside</p>"
                    + "</details><br><hr>"));

    assertThat(text(file), containsString("Turnover"));
    assertThat(text(file), containsString("inside"));
  }

  @Test
  public void scriptsFormsAndDrawingsStayBehind() throws IOException {
    byte[] file =
        PdfFile.of(
            page(
                "<p>kept</p><script>lost1()</script><form><button>lost2</button></form>"
                    + "<svg><text>lost3</text></svg><p hidden>lost4</p>"));

    assertThat(text(file), containsString("kept"));
    assertThat(text(file), not(containsString("lost")));
  }

  @Test
  public void imagesComeFromTheWikiOnly() throws IOException {
    byte[] file =
        PdfFile.of(
            page(
                "<img src=\"/ours.png\" alt=\"ours\"><img src=\"http://127.0.0.1:9/x.png\""
                    + " alt=\"theirs\">"));

    assertThat(new PdfReader(file).getNumberOfPages(), is(1));
    assertThat(text(file), containsString("theirs"));
    assertThat(text(file), not(containsString("ours.png")));
  }

  @Test
  public void wordFileHoldsThePageAndItsImages() {
    String file =
        new String(
            WordFile.of(
                page(
                    "<p>"
                        + LETTERS
                        + "</p><a href=\"/c/display/S\">s</a><img src=\"/ours.png\" alt=\"\">")),
            StandardCharsets.US_ASCII);
    String html = decoded(file, "text/html");

    assertThat(html, containsString(LETTERS));
    assertThat(html, containsString("href=\"http://localhost:1/c/display/S\""));
    assertThat(html, containsString("src=\"image1\""));
    assertThat(file, containsString("Content-Type: image/png"));
  }

  private static ExportedPage page(String html) {
    return new ExportedPage(
        "Title",
        "http://localhost:1",
        html,
        address ->
            address.equals("/ours.png")
                ? Optional.of(new ExportedPage.Image("image/png", DOT))
                : Optional.empty());
  }

  private static String text(byte[] file) throws IOException {
    PdfReader reader = new PdfReader(file);
    StringBuilder text = new StringBuilder();
    PdfTextExtractor extractor = new PdfTextExtractor(reader);
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      text.append(extractor.getTextFromPage(page));
    }
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private static String decoded(String file, String type) {
    String part = file.substring(file.indexOf("Content-Type: " + type));
    String body = part.substring(part.indexOf("\r\n\r\n") + 4, part.indexOf("\r\n------="));
    return new String(Base64.getMimeDecoder().decode(body.strip()), StandardCharsets.UTF_8);
  }
}
