package org.elc.preview.wiki.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page's HTML as a whole document for printing: well-formed, styled, without what only browsers
 * do.
 */
final class PlainDocument {
  private static final String NOT_FOR_FILES =
      "script, style, link, form, button, input, select, textarea, svg, canvas, iframe, template";

  private PlainDocument() {}

  static Document of(ExportedPage page) {
    Document document = Document.createShell("");
    document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
    document.selectXpath("/html").attr("xmlns", "http://www.w3.org/1999/xhtml");
    document.title(page.title());
    document.head().appendElement("style").appendChild(new DataNode(style()));
    document.body().appendElement("h1").addClass("title").text(page.title());
    Element content = document.body().appendElement("div").addClass("wiki-content");
    content.append(Jsoup.parseBodyFragment(page.html()).body().html());
    content.select(NOT_FOR_FILES).remove();
    // Files cannot be opened and closed: what is behind a click is shown.
    content.select("details").tagName("div");
    content.select("summary").tagName("p").addClass("title");
    content.select("[hidden]").remove();
    for (Element link : content.select("a[href^=/]")) {
      link.attr("href", page.site() + link.attr("href"));
    }
    return document;
  }

  private static String style() {
    try (InputStream in = PlainDocument.class.getResourceAsStream("export.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
