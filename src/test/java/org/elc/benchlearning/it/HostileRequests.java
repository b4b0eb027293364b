package org.elc.benchlearning.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes requests for the doors of the REST interface: addresses and bodies that are right but for
 * some parts of them, so that they come as far into the app as they can.
 */
final class HostileRequests {
  private static final List<String> TYPES =
      List.of(
          "application/json;charset=UTF-16",
          "application/json;charset=none",
          "application/xml",
          "text/html",
          "text/csv",
          "text/csv;charset=ISO-8859-1",
          "application/octet-stream",
          "*/*",
          "json",
          "application/json, text/csv",
          "multipart/form-data; boundary=x");
  private static final List<String> ACCEPTED =
      List.of("text/html", "application/xml", "image/png", "*/*", "text/html;q=2", "x");
  private static final int NESTED = 5_000;
  private static final int QUERY = 300;
  private static final int SEGMENT = 500;

  private final Random random;
  private final HostileText texts;
  private final HostileJson json;
  private final Map<String, List<String>> known;

  /**
   * Requests about things that are there, and about others.
   *
   * @param document the description of the interface
   * @param known names that may stand in an address, by the part before them
   */
  HostileRequests(Random random, JsonNode document, Map<String, List<String>> known) {
    this.random = random;
    this.texts = new HostileText(random);
    this.json = new HostileJson(random, document);
    this.known = known;
  }

  HostileRequest at(ApiDoor door) {
    Map<String, String> headers = new TreeMap<>();
    if (door.method().equals("DELETE")) {
      headers.put("X-Atlassian-Token", "no-check");
    }
    if (!door.bodyType().isEmpty()) {
      headers.put("Content-Type", isSeldom() ? one(TYPES) : door.bodyType());
    }
    if (isSeldom()) {
      headers.put("Accept", one(ACCEPTED));
    }
    return new HostileRequest(door, door.method(), address(door), headers, body(door));
  }

  private String address(ApiDoor door) {
    String address = door.path();
    for (String name : door.pathParameters()) {
      String braced = "{" + name + "}";
      String before = address.substring(0, address.indexOf(braced));
      List<String> there =
          known.getOrDefault(
              before.split("/")[0] + " " + name, known.getOrDefault(name, List.of()));
      String value = there.isEmpty() || random.nextInt(3) == 0 ? texts.next() : one(there);
      address = address.replace(braced, segment(value));
    }
    StringBuilder query = new StringBuilder();
    for (String name : door.queryParameters()) {
      if (random.nextInt(2) == 0) {
        query.append(query.isEmpty() ? '?' : '&').append(name).append('=');
        query.append(Client.encoded(cut(texts.in(name), QUERY)));
      }
    }
    return address + query;
  }

  /** One part of an address; an empty one would be another address. */
  private String segment(String value) {
    if (isSeldom()) {
      return one(List.of("%c0%af", "%ff%fe", "%ed%a0%80", "x%c3", "%252e%252e", ";x=1", "%20"));
    }
    // The server refuses these in a path before the app sees it.
    String seen = isSeldom() ? value : value.replaceAll("[/\\\\%\\p{Cc}]", "");
    String encoded = Client.encoded(cut(seen, SEGMENT)).replace("+", "%20").replace("*", "%2A");
    return encoded.isEmpty() || encoded.matches("\\.+") ? "%2e%2e%2e" : encoded;
  }

  /** The server takes addresses of a few thousand bytes. */
  private String cut(String text, int most) {
    return text.length() > most && !isSeldom() ? text.substring(0, most) : text;
  }

  private byte[] body(ApiDoor door) {
    if (door.bodyType().isEmpty()) {
      return new byte[0];
    }
    String text = door.isFile() ? file(door) : json.of(door.body());
    return switch (random.nextInt(24)) {
      case 0 -> text.substring(0, random.nextInt(text.length() + 1)).getBytes(UTF_8);
      case 1 -> text.getBytes(UTF_16);
      case 2 -> text.getBytes(ISO_8859_1);
      case 3 -> flipped(text.getBytes(UTF_8));
      case 4 -> ("[".repeat(NESTED) + text).getBytes(UTF_8);
      case 5 -> ("{\"a\":".repeat(NESTED) + "1" + "}".repeat(NESTED)).getBytes(UTF_8);
      case 6 -> ("\ufeff" + text).getBytes(UTF_8);
      case 7 -> (text + text).getBytes(UTF_8);
      default -> text.getBytes(UTF_8);
    };
  }

  private byte[] flipped(byte[] bytes) {
    for (int i = 0; i < 3 && bytes.length > 0; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private String file(ApiDoor door) {
    List<String> heads =
        List.of(
            NordicNetwork.FIGURE_COLUMNS,
            NordicNetwork.MEMBER_COLUMNS,
            "member,unit,name,services\n",
            "code,principle,kind,factor,unit,direction,decimals,title_en\n");
    int own =
        door.path().contains("figures")
            ? 0
            : door.path().contains("units") ? 2 : door.path().contains("indicators") ? 3 : 1;
    String head = isSeldom() ? one(heads) : heads.get(own);
    StringBuilder csv = new StringBuilder(isSeldom() ? texts.next() : head);
    int columns = head.split(",").length;
    for (int row = random.nextInt(4); row >= 0; row--) {
      for (int column = 0; column < columns; column++) {
        csv.append(column == 0 ? "" : ",").append(cell());
      }
      csv.append(isSeldom() ? "" : "\n");
    }
    return csv.toString();
  }

  private String cell() {
    String text = random.nextInt(4) == 0 ? "" : texts.next();
    return isSeldom() ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private boolean isSeldom() {
    return random.nextInt(12) == 0;
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
