package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.elc.benchlearning.it.Client.Reply;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Every documented path and method over HTTP, in the app as it is packaged: each is answered by the
 * app, with its own bean behind it, and with the app's own words where it refuses.
 */
public final class OpenApiPathsIT {
  @ClassRule public static final PreviewSite SITE = PreviewSite.withBeans(Visitor.PROGRAM);

  @Test
  public void theOfficeIsAnsweredByTheAppEverywhere() {
    Client office = Client.of(SITE, "office");
    Client admin = Client.of(SITE, "admin");
    List<String> odd = new ArrayList<>();

    int asked =
        operations(
            office,
            (method, path) -> {
              Reply reply = send(path.startsWith("admin/") ? admin : office, method, path);
              boolean refused = reply.status() / 100 == 4 && isOurs(reply);
              if (reply.status() / 100 != 2 && !refused) {
                odd.add(method + " " + path + ": " + reply.status() + " " + reply.text());
              }
            });

    assertThat(odd, is(empty()));
    assertThat(asked, greaterThan(30));
  }

  @Test
  public void anonymousReadersGetNoAnswerButTheDescription() {
    Client nobody = Client.anonymous(SITE);
    List<String> answered = new ArrayList<>();

    operations(
        Client.of(SITE, "office"),
        (method, path) -> {
          Reply reply = send(nobody, method, path);
          if (reply.status() / 100 == 2 || reply.status() / 100 == 5) {
            answered.add(method + " " + path + ": " + reply.status());
          }
        });

    answered.remove("GET openapi.json: 200");
    assertThat(answered, is(empty()));
  }

  /** A body that says nothing, of the type that the operation takes. */
  private static Reply send(Client client, String method, String path) {
    boolean isFile = path.endsWith("import") || path.endsWith("/figures");
    return switch (method) {
      case "GET", "DELETE" ->
          client.send(method, path, Map.of("X-Atlassian-Token", "no-check"), "");
      default ->
          client.send(
              method,
              path,
              Map.of(
                  "Content-Type",
                  isFile && method.equals("POST") ? "text/csv" : "application/json"),
              isFile && method.equals("POST") ? "nothing" : "{}");
    };
  }

  private static boolean isOurs(Reply reply) {
    return reply.type().contains("json") && reply.json().has("code");
  }

  private static int operations(Client reader, BiConsumer<String, String> consumer) {
    JsonNode paths = reader.get("openapi.json").ok().json().get("paths");
    List<String> asked = new ArrayList<>();
    paths
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method -> {
                          String address =
                              path.getKey().substring(1).replaceAll("\\{[^}]*}", "nowhere");
                          asked.add(address);
                          consumer.accept(method.toUpperCase(java.util.Locale.ROOT), address);
                        }));
    return asked.size();
  }
}
