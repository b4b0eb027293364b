package org.elc.preview.host.fake;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * Sends requests to servers that refuse some of them before they have read all. Such a server
 * closes the connection, which who is still sending, or sends the next on it, may see as a failure
 * without an answer: then it is sent again, on the next one. The client keeps several, of which
 * more than one may have been closed.
 */
public final class Sender {
  private static final int ATTEMPTS = 4;

  private Sender() {}

  public static HttpResponse<String> send(HttpClient client, HttpRequest request)
      throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
      } catch (IOException closed) {
        if (attempt == ATTEMPTS) {
          throw closed;
        }
      }
    }
  }
}
