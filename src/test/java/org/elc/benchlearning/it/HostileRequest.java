package org.elc.benchlearning.it;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A request that somebody may try.
 *
 * @param door what it is meant for
 */
record HostileRequest(
    ApiDoor door, String method, String path, Map<String, String> headers, byte[] body) {

  Client.Reply by(Client client) {
    return client.send(method, path, headers, body);
  }

  /** With all that one needs to send it again. */
  @Override
  public String toString() {
    String text = new String(body, StandardCharsets.UTF_8);
    return "%s %s %s %s"
        .formatted(
            method, shortened(path), headers, shortened(text.replaceAll("[\\p{Cc}\\p{Cs}]", "?")));
  }

  private static String shortened(String text) {
    return text.length() > 200 ? text.substring(0, 200) + "… (" + text.length() + ")" : text;
  }
}
