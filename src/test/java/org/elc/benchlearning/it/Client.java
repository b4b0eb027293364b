package org.elc.benchlearning.it;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.elc.preview.host.fake.Sender;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Somebody who sends what no browser would send. Paths begin with the REST root, or with a slash.
 */
final class Client {

  private static final String REST = "/rest/elc/1.0/";
  private static final int PATIENCE = 30_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(cookies).followRedirects(Redirect.NORMAL).build();
  private final String baseUrl;

  private Client(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  static Client anonymous(PreviewSite site) {
    return new Client(site.baseUrl());
  }

  /** One of the preview's users, logged in by the form; passwords are the names. */
  static Client of(PreviewSite site, String user) {
    Client client = anonymous(site);
    String token = client.get("/login.action").page().select("input[name=atl_token]").val();
    client.post(
        "/dologin.action",
        "application/x-www-form-urlencoded",
        "os_username=" + user + "&os_password=" + user + "&atl_token=" + encoded(token));
    return client;
  }

  /** The session's token, as a form of one of its own pages carries it. */
  String token() {
    return get("/authenticate.action").page().select("input[name=atl_token]").val();
  }

  /** With the password said again, as the administration wants it. */
  Client confirmed(String user) {
    post(
        "/authenticate.action",
        "application/x-www-form-urlencoded",
        "password=" + user + "&atl_token=" + encoded(token()));
    return this;
  }

  /** What came back. */
  record Reply(int status, String type, String text) {

    JsonNode json() {
      try {
        return JSON.readTree(text);
      } catch (JsonProcessingException e) {
        throw new AssertionError("no JSON but " + status + ": " + text, e);
      }
    }

    Document page() {
      return Jsoup.parse(text);
    }

    /** This reply, if it is what a test needs to go on. */
    Reply ok() {
      if (status / 100 != 2) {
        throw new AssertionError(status + ": " + text);
      }
      return this;
    }
  }

  Reply get(String path) {
    return send("GET", path, Map.of(), "");
  }

  Reply delete(String path) {
    return send("DELETE", path, Map.of(), "");
  }

  Reply put(String path, Map<String, ?> json) {
    return send("PUT", path, Map.of("Content-Type", "application/json"), text(json));
  }

  Reply post(String path, Map<String, ?> json) {
    return post(path, "application/json", text(json));
  }

  Reply post(String path, String contentType, String body) {
    return send("POST", path, Map.of("Content-Type", contentType), body);
  }

  Reply postCsv(String path, String csv) {
    return post(path, "text/csv;charset=UTF-8", csv);
  }

  Reply send(String method, String path, Map<String, String> headers, String body) {
    return send(method, path, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /** A body in whatever encoding. */
  Reply send(String method, String path, Map<String, String> headers, byte[] body) {
    String address = baseUrl + (path.startsWith("/") ? path : REST + path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    new TreeMap<>(headers).forEach(request::header);
    try {
      HttpResponse<String> response = Sender.send(http, request.build());
      String type = response.headers().firstValue("Content-Type").orElse("");
      return new Reply(response.statusCode(), type, response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A file as it came. */
  byte[] download(String path) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + path)).build();
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The status for a body that is said to be that long, before any of it is sent. */
  int announce(String path, String contentType, long length) {
    URI address = URI.create(baseUrl + REST + path);
    String head =
        "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n"
            .formatted(address.getPath(), address.getAuthority(), contentType, length);
    String cookie =
        cookies.getCookieStore().get(address).stream()
            .map(HttpCookie::toString)
            .collect(Collectors.joining("; "));
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write((head + "Cookie: " + cookie + "\r\n\r\n").getBytes(US_ASCII));
      String status =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
      return Integer.parseInt(status.split(" ")[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Map<String, ?> json) {
    try {
      return JSON.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
