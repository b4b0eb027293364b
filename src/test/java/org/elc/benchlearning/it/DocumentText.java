package org.elc.benchlearning.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;

/** What an exported page says, with single spaces. */
public final class DocumentText {

  private DocumentText() {}

  public static String ofPdf(byte[] file) {
    try (PdfReader reader = new PdfReader(file)) {
      PdfTextExtractor extractor = new PdfTextExtractor(reader);
      StringBuilder text = new StringBuilder();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(extractor.getTextFromPage(page)).append(' ');
      }
      return text.toString().replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page for Word is a bundle of parts, of which the first is the page as HTML. */
  public static String ofWord(byte[] file) {
    List<String> parts = List.of(new String(file, UTF_8).split("\r?\n\r?\n"));
    String html = new String(Base64.getMimeDecoder().decode(parts.get(2)), UTF_8);
    return Jsoup.parse(html).text();
  }
}
