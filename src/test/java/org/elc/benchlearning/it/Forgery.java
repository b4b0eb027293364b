package org.elc.benchlearning.it;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request that a page of somebody else could make a signed-in reader's browser send.
 *
 * @param how for the report
 * @param query put behind the address
 */
record Forgery(String how, String query, Map<String, String> headers, String body) {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String EVIL = "https://evil.example";

  /**
   * All kinds of them.
   *
   * @param type of the right body; empty for none
   * @param body the right one
   * @param replayed token of an earlier session of the same reader
   * @param foreign token of somebody else's session
   */
  static List<Forgery> of(String type, String body, String replayed, String foreign) {
    List<Forgery> all = new ArrayList<>();
    Map<String, String> right = new TreeMap<>();
    if (!type.isEmpty()) {
      right.put("Content-Type", type);
    }
    all.add(plain("another origin", with(right, "Origin", EVIL), body));
    all.add(plain("no origin", with(right, "Origin", "null"), body));
    all.add(plain("a page of another site", with(right, "Referer", EVIL + "/localhost"), body));
    all.add(plain("another port", with(right, "Origin", "http://localhost:1"), body));
    all.add(plain("no token", Map.of("Content-Type", FORM), "a=1"));
    all.add(plain("JSON as plain text", Map.of("Content-Type", "text/plain"), body));
    all.add(
        plain(
            "a form of files", Map.of("Content-Type", "multipart/form-data; boundary=x"), "--x--"));
    all.add(plain("no type", Map.of(), body));
    all.add(
        plain("a wrong header", Map.of("Content-Type", FORM, "X-Atlassian-Token", "yes"), "a=1"));
    for (String token : List.of(replayed, foreign, "", "0".repeat(40), "null")) {
      String field = "atl_token=" + token;
      all.add(plain("token " + token, Map.of("Content-Type", FORM), field));
      all.add(
          new Forgery("token in the address " + token, field, Map.of("Content-Type", FORM), ""));
    }
    return all;
  }

  private static Forgery plain(String how, Map<String, String> headers, String body) {
    return new Forgery(how, "", headers, body);
  }

  private static Map<String, String> with(Map<String, String> headers, String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return more;
  }

  Client.Reply by(Client client, String method, String address) {
    String whole =
        query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
    return client.send(method, whole, headers, body.getBytes(StandardCharsets.UTF_8));
  }
}
