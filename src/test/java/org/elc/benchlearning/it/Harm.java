package org.elc.benchlearning.it;

import static org.elc.benchlearning.it.HostileText.COMPUTED;
import static org.elc.benchlearning.it.HostileText.ELEMENT;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.elc.benchlearning.it.Client.Reply;
import org.jsoup.nodes.Document;

/** What no answer may have in it, whatever was asked. */
final class Harm {
  private static final Pattern INSIDE =
      Pattern.compile(
          "[a-z]Exception|\\bat org\\.|org\\.elc\\.(benchlearning|preview)|jakarta\\.|"
              + "java\\.(lang|util|time)|fasterxml|jersey|SQLSTATE|JdbcSQL|AO_[0-9A-F]{6}");

  /** What a spreadsheet takes for a formula, unless it is a number. */
  private static final Pattern FORMULA =
      Pattern.compile("(?s)[=+@\\t\\r\\n\uff1d\uff0b\uff0d\uff20-].*");

  private static final Pattern NUMBER = Pattern.compile("-[0-9]+([.,][0-9]+)?");
  private static final String ALIVE =
      "%1$s, [%1$s], [onerror], [onload], [onfocus], [onmouseover], [href^=javascript:]"
          .formatted(ELEMENT);

  private Harm() {}

  /** Of an answer of the REST interface; empty when there is none. */
  static List<String> ofRest(Reply reply) {
    List<String> harm = ofAny(reply, reply.text());
    if (isServers(reply)) {
      return harm;
    }
    boolean isJson = reply.type().startsWith("application/json");
    boolean isFile = reply.type().startsWith("text/csv");
    if (!isJson && !isFile && !(reply.status() / 100 == 2 && reply.text().isEmpty())) {
      harm.add("type " + reply.type());
    }
    if (isJson && !reply.text().isEmpty()) {
      JsonNode json = reply.json();
      if (reply.status() >= 400 && json.path("message").asText().isEmpty()) {
        harm.add("no words");
      }
    }
    if (isFile) {
      harm.addAll(formulas(reply.text()));
    }
    return harm;
  }

  /** Of an address that the web server itself does not take, so that nothing behind it sees it. */
  static boolean isServers(Reply reply) {
    return Set.of(400, 414).contains(reply.status())
        && !reply.type().startsWith("application/json")
        && !reply.text().contains("<" + ELEMENT);
  }

  /** Of a page, or a part of one. */
  static List<String> ofPage(Reply reply) {
    Document page = reply.page();
    List<String> harm = ofAny(reply, page.text());
    if (!page.select(ALIVE).isEmpty()) {
      harm.add("markup " + page.select(ALIVE).outerHtml());
    }
    if (reply.text().contains(COMPUTED)) {
      harm.add("a template of the reader's");
    }
    if (page.select("script").stream().anyMatch(s -> s.data().contains(ELEMENT))) {
      harm.add("a script of the reader's");
    }
    return harm;
  }

  private static List<String> ofAny(Reply reply, String said) {
    List<String> harm = new ArrayList<>();
    if (reply.status() >= 500) {
      harm.add("status " + reply.status());
    }
    INSIDE.matcher(said).results().limit(1).forEach(r -> harm.add("says " + r.group()));
    return harm;
  }

  /** Cells of a file that a spreadsheet would run. */
  static List<String> formulas(String csv) {
    List<String> found = new ArrayList<>();
    String text = csv.startsWith("\ufeff") ? csv.substring(1) : csv;
    char delimiter = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).build();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord row : parser) {
        for (String cell : row) {
          if (FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches()) {
            found.add("formula " + cell);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
