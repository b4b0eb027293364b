package org.elc.preview.wiki.export;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.elc.preview.wiki.export.ExportedPage.Image;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page for Word: HTML with its images in one MIME file, which is what the product makes too. */
public final class WordFile {
  private static final String BOUNDARY = "----=_elc_preview_word";
  private static final String LINE = "\r\n";

  private WordFile() {}

  /** The bytes of the file. */
  public static byte[] of(ExportedPage page) {
    Document document = PlainDocument.of(page);
    Map<String, Image> parts = nameImages(document, page);
    StringBuilder file = new StringBuilder();
    file.append("MIME-Version: 1.0").append(LINE);
    file.append("Content-Type: multipart/related; boundary=\"").append(BOUNDARY).append('"');
    file.append(LINE).append(LINE);
    part(file, "text/html; charset=UTF-8", "page.html", bytes(document));
    parts.forEach((name, image) -> part(file, image.mediaType(), name, image.content()));
    file.append("--").append(BOUNDARY).append("--").append(LINE);
    return file.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] bytes(Document document) {
    return document.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Image> nameImages(Document document, ExportedPage page) {
    Map<String, Image> parts = new LinkedHashMap<>();
    for (Element shown : document.select("img")) {
      Optional<Image> image = page.images().at(shown.attr("src"));
      if (image.isPresent()) {
        String name = "image" + (parts.size() + 1);
        parts.put(name, image.get());
        shown.attr("src", name);
      } else {
        shown.tagName("span").removeAttr("src").text(shown.attr("alt"));
      }
    }
    return parts;
  }

  private static void part(StringBuilder file, String type, String name, byte[] content) {
    file.append("--").append(BOUNDARY).append(LINE);
    file.append("Content-Type: ").append(type).append(LINE);
    file.append("Content-Transfer-Encoding: base64").append(LINE);
    file.append("Content-Location: file:///C:/").append(name).append(LINE).append(LINE);
    file.append(Base64.getMimeEncoder().encodeToString(content)).append(LINE).append(LINE);
  }
}
