package org.elc.preview.sample.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * Somebody at the site, with a session of its own: fills in forms as a browser does, tokens
 * included, and calls REST. Paths begin after the context path.
 */
public final class Visitor {
  /** The REST root of the app. */
  public static final String REST = "/rest/elc/1.0/";

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http;
  private final URI base;
  private final Map<String, String> cookies = new TreeMap<>();

  private Visitor(HttpClient http, String baseUrl) {
    this.http = http;
    this.base = URI.create(baseUrl);
  }

  /** Somebody who has not logged in. */
  public static Visitor anonymous(HttpClient http, String baseUrl) {
    return new Visitor(http, baseUrl);
  }

  /** One of the preview's users, whose password is the name. */
  public static Visitor named(HttpClient http, String baseUrl, String name) {
    Visitor visitor = new Visitor(http, baseUrl);
    visitor
        .form("/login.action", "/dologin.action")
        .with("os_username", name)
        .with("os_password", name)
        .send()
        .ok();
    return visitor;
  }

  public Reply get(String path) {
    return send(request(path).GET());
  }

  /**
   * A file.
   *
   * @return its bytes; empty when the site answers anything but a file
   */
  public Optional<byte[]> file(String path) {
    HttpResponse<byte[]> response =
        exchange(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
  }

  /** A path below the REST root. */
  public Reply rest(String path) {
    return get(REST + path);
  }

  /** Sends an object of strings, numbers, lists and maps as JSON. */
  public Reply post(String path, Map<String, ?> body) {
    return json("POST", path, body);
  }

  public Reply put(String path, Map<String, ?> body) {
    return json("PUT", path, body);
  }

  private Reply json(String method, String path, Map<String, ?> body) {
    try {
      return send(
          request(REST + path)
              .header("Content-Type", "application/json")
              .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body))));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public Reply postCsv(String path, String csv) {
    return send(
        request(REST + path)
            .header("Content-Type", "text/csv;charset=UTF-8")
            .POST(BodyPublishers.ofString(csv)));
  }

  /**
   * Opens a page to fill in its form for that action.
   *
   * @throws Reply.Refusal when there is no such page
   */
  public Form form(String page, String action) {
    Document document = Jsoup.parse(get(page).ok().body(), base + page);
    FormElement form =
        document.select("form").stream()
            .filter(f -> URI.create(f.attr("action")).getPath().endsWith(action))
            .map(FormElement.class::cast)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(page + " has no form for " + action));
    Map<String, String> fields = new LinkedHashMap<>();
    for (KeyVal field : form.formData()) {
      fields.put(field.key(), field.value());
    }
    return new Form(this, action, fields);
  }

  Reply post(String action, String encodedFields) {
    return send(
        request(action)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encodedFields)));
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
  }

  private Reply send(HttpRequest.Builder request) {
    HttpResponse<String> response = exchange(request, HttpResponse.BodyHandlers.ofString());
    for (int hops = 0; response.statusCode() / 100 == 3 && hops < 5; hops++) {
      Optional<String> location = response.headers().firstValue("Location");
      URI next = response.uri().resolve(Objects.requireNonNull(location.orElse("")));
      response =
          exchange(
              HttpRequest.newBuilder(next).timeout(PATIENCE).GET(),
              HttpResponse.BodyHandlers.ofString());
    }
    String path = response.uri().toString().substring(base.toString().length());
    return new Reply(path, response.statusCode(), response.body());
  }

  private <T> HttpResponse<T> exchange(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> read) {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(c -> c.getKey() + "=" + c.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      HttpResponse<T> response = http.send(request.build(), read);
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private void keep(String setCookie) {
    List<String> pair = List.of(setCookie.split(";", 2)[0].split("=", 2));
    if (pair.size() == 2) {
      cookies.put(pair.get(0), pair.get(1));
    }
  }
}
