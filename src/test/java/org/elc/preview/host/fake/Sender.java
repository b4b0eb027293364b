package org.elc.preview.host.fake;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * Sends requests to servers that refuse some of them before they have read all. Such a server
 * closes the connection, which who is still sending, or sends the next on it, may see as a failure
 * without an answer: then it is sent once more, on a new one.
 */
public final class Sender {
  private Sender() {}

  public static HttpResponse<String> send(HttpClient client, HttpRequest request)
      throws IOException, InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException closed) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
