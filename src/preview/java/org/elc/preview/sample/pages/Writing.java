package org.elc.preview.sample.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What somebody writes into a page that a blueprint has begun: a title, cells for the empty cells,
 * and a paragraph for each place that the blueprint explains.
 */
record Writing(String title, List<String> cells, List<String> paragraphs) {
  private static final String CELL = "| ";

  Writing {
    cells = List.copyOf(cells);
    paragraphs = List.copyOf(paragraphs);
  }

  /** Reads a file: the title, then cells that begin with a bar, then paragraphs, one a line. */
  static Writing read(String name) {
    List<String> lines = text(name).lines().toList();
    List<String> below = lines.subList(1, lines.size());
    return new Writing(
        lines.get(0),
        below.stream()
            .filter(line -> line.startsWith(CELL))
            .map(line -> line.substring(CELL.length()))
            .toList(),
        below.stream().filter(line -> !line.startsWith(CELL)).toList());
  }

  /** A file beside this class. */
  static String text(String name) {
    try (InputStream in = Objects.requireNonNull(Writing.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The page's source with everything filled in, in the order of the page. */
  String into(String storage, String member) {
    Document page = Jsoup.parse(storage, "", Parser.xmlParser());
    page.outputSettings().prettyPrint(false);
    Deque<String> free = new ArrayDeque<>(cells);
    for (Element cell : page.select("td")) {
      if (!free.isEmpty() && cell.text().isEmpty()) {
        cell.empty().appendElement("p").text(free.pop().replace("{member}", member));
      }
    }
    Deque<String> said = new ArrayDeque<>(paragraphs);
    for (Element hint : page.select("ac|placeholder")) {
      if (!said.isEmpty()) {
        Objects.requireNonNull(hint.parent()).empty().text(said.pop());
      }
    }
    if (!free.isEmpty() || !said.isEmpty()) {
      throw new IllegalStateException(title + ": the blueprint has no place for all of it");
    }
    return page.outerHtml();
  }
}
