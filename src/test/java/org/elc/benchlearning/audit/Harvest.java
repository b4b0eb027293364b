package org.elc.benchlearning.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.elc.benchlearning.audit.Network.Campaign;
import org.elc.benchlearning.it.DocumentText;
import org.elc.preview.sample.door.Reply;
import org.elc.preview.sample.door.Visitor;
import org.jsoup.Jsoup;

/**
 * Everything that a reader gets of a round: every GET of the API's own description with every group
 * and with own and foreign members, every macro of the descriptor on a page, in Word and as PDF,
 * the app's own pages about the round; statuses and error texts included. What the app learns to
 * tell later is in it by itself.
 */
final class Harvest {
  private static final Path DESCRIPTOR = Path.of("atlassian-plugin.xml");
  private static final Pattern PACKED =
      Pattern.compile(
          "(Content-Type: text/html[^\\n]*\\r?\\n(?:[^\\n]+\\n)*\\r?\\n)([A-Za-z0-9+/=\\s]+)");
  private static final List<String> SORTS = List.of("catalogue", "best", "weakest");

  private final Site site;
  private final Network network;
  private final Campaign round;

  Harvest(Site site, Network network, Campaign round) {
    this.site = site;
    this.network = network;
    this.round = round;
  }

  /**
   * What one reader gets, by what was asked.
   *
   * @param members own and foreign ones to ask about
   * @param groups to ask for
   */
  SortedMap<String, String> of(Visitor reader, List<String> members, List<String> groups) {
    SortedMap<String, String> replies = new TreeMap<>();
    for (String path : addresses(members, groups)) {
      Reply reply = reader.get(path);
      replies.put(plain(path), reply.status() + " " + plain(reply.body()));
    }
    // Slow, and made of the same page: one group is enough to see what else a document has.
    String printed = inGroup(groups.get(0));
    pages(members, groups)
        .forEach(
            (title, id) -> {
              Reply shown = reader.get("/pages/viewpage.action?pageId=" + id);
              String main = Jsoup.parse(shown.body()).select("#main-content").outerHtml();
              replies.put(plain(title), shown.status() + " " + plain(main));
              Reply word = reader.get("/exportword?pageId=" + id);
              replies.put(
                  plain(title) + " in Word", word.status() + " " + plain(unpacked(word.body())));
              if (title.endsWith(printed)) {
                replies.put(plain(title) + " in PDF", plain(printed(reader, id)));
              }
            });
    return replies;
  }

  private List<String> addresses(List<String> members, List<String> groups) {
    List<String> addresses = new ArrayList<>();
    JsonNode api = site.named("office").rest("openapi.json").ok().json();
    api.get("paths")
        .fields()
        .forEachRemaining(
            path -> {
              JsonNode get = path.getValue().get("get");
              if (get != null && path.getKey().startsWith("/rounds/{key}")) {
                String below = Visitor.REST + path.getKey().substring(1);
                addresses.addAll(
                    queries(below.replace("{key}", round.key()), names(api, get), members, groups));
              }
            });
    for (String group : groups) {
      for (String sort : SORTS) {
        addresses.add(
            "/plugins/servlet/elc/benchmark?round=%s&sort=%s&group=%s"
                .formatted(round.key(), sort, Visitor.encoded(group)));
      }
    }
    for (String page : List.of("best?round=%s", "corrections/%s", "rounds/%s", "desk/%s")) {
      addresses.add("/plugins/servlet/elc/" + page.formatted(round.key()));
    }
    return addresses;
  }

  /** Of the parameters, wherever they are described. */
  private static List<String> names(JsonNode api, JsonNode get) {
    List<String> names = new ArrayList<>();
    for (JsonNode parameter : get.path("parameters")) {
      JsonNode described =
          parameter.has("$ref") ? api.at(parameter.get("$ref").asText().substring(1)) : parameter;
      names.add(described.get("name").asText());
    }
    return names;
  }

  /** The address with every value of each parameter that it has. */
  private List<String> queries(
      String address, List<String> names, List<String> members, List<String> groups) {
    List<String> addresses = new ArrayList<>(List.of(address + "?limit=500"));
    Map<String, List<String>> values = new TreeMap<>();
    values.put("group", groups);
    values.put(
        "member", members.stream().map(m -> Site.key(network, m)).collect(Collectors.toList()));
    for (String name : names) {
      List<String> all = values.getOrDefault(name, List.of());
      List<String> more = new ArrayList<>();
      for (String value : all) {
        for (String so : addresses) {
          more.add(so + "&" + name + "=" + Visitor.encoded(value));
        }
      }
      addresses.addAll(more);
    }
    return addresses;
  }

  /** Pages with the macros, by title: their numbers. */
  private Map<String, Long> pages(List<String> members, List<String> groups) {
    String space = "AUDIT" + network.seed();
    if (!site.wiki().hasSpace(space)) {
      site.wiki().space("office", space, "Audit", "");
      site.wiki().openToAnonymous(space);
    }
    Map<String, Long> pages = new TreeMap<>();
    for (String macro : macros()) {
      for (String group : groups) {
        for (String member : members) {
          String title = macro + " of " + member + inGroup(group);
          String storage =
              "<ac:structured-macro ac:name=\"%s\">%s%s%s</ac:structured-macro>"
                  .formatted(
                      macro,
                      parameter("round", round.key()),
                      parameter("group", group),
                      member.isEmpty() ? "" : parameter("member", Site.key(network, member)));
          pages.put(title, site.wiki().page("office", space, "", title, storage));
        }
      }
    }
    return pages;
  }

  private static String inGroup(String group) {
    return " in " + group.replace(':', ' ');
  }

  private static String printed(Visitor reader, long page) {
    return reader
        .file("/spaces/flyingpdf/pdfpageexport.action?pageId=" + page)
        .map(file -> "200 " + DocumentText.ofPdf(file))
        .orElse("no document");
  }

  private static String parameter(String name, String value) {
    return "<ac:parameter ac:name=\"%s\">%s</ac:parameter>".formatted(name, value);
  }

  private static List<String> macros() {
    try {
      List<String> names =
          Jsoup.parse(Files.readString(DESCRIPTOR)).select("xhtml-macro").eachAttr("name");
      // Lists all members of the site, and knows no round and no figure.
      return names.stream().filter(name -> !name.equals("elc-members")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A Word file is MIME: its pages in plain text, its pictures as they are. */
  private static String unpacked(String mime) {
    Matcher part = PACKED.matcher(mime);
    StringBuilder text = new StringBuilder();
    while (part.find()) {
      byte[] page = Base64.getMimeDecoder().decode(part.group(2));
      part.appendReplacement(
          text, Matcher.quoteReplacement(new String(page, StandardCharsets.UTF_8)));
    }
    return part.appendTail(text).toString();
  }

  /** Without what differs between any two rounds or requests. */
  private String plain(String text) {
    return text.replaceAll("(?i)s" + network.seed() + "-", "")
        .replace(round.key(), "ROUND")
        .replaceAll("AUDIT-[0-9]+\\.[0-9A-Z.-]+", "RECEIPT")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-9.]+(Z|[+-]\\d\\d:\\d\\d)", "INSTANT")
        .replaceAll("\\d{1,2} \\p{L}{3,5}\\.? \\d{4},? \\d\\d:\\d\\d", "MOMENT")
        .replaceAll("<meta[^>]*>|audit-(one|two)", "")
        .replaceAll("[0-9a-f]{32,40}", "TOKEN")
        .replaceAll("(----[^ ]*|boundary=.*)", "BOUNDARY")
        .replaceAll("pageId=\\d+|(elc-[a-z-]*)[0-9a-f]{6,}", "$1PAGE")
        .replace("AUDIT" + network.seed(), "SPACE")
        .replace("audit-" + network.seed(), "EDITION");
  }
}
