package org.elc.preview.wiki.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Follows links and fills forms as a person would, with cookies and without scripts. */
public final class Browser {
  private final String baseUrl;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  public Browser(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** What came back, read as HTML. */
  public record Seen(int status, String text, byte[] bytes, URI address, HttpResponse<?> response) {
    public Document page() {
      return Jsoup.parse(text, address.toString());
    }

    /** A form by selector, with what the page filled in. */
    public FilledForm form(String selector) {
      Element form = page().select(selector).first();
      if (!(form instanceof FormElement found)) {
        throw new AssertionError("no form " + selector + " on " + address + ": " + text);
      }
      List<Field> fields = new ArrayList<>();
      found.formData().forEach(field -> fields.add(new Field(field.key(), field.value())));
      return new FilledForm(found.absUrl("action"), List.copyOf(fields));
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  public Seen get(String path) {
    return send(HttpRequest.newBuilder(URI.create(address(path))).GET());
  }

  /** A field of a form; a form may have several of a name. */
  public record Field(String name, String value) {}

  /** A form with what is in it. */
  public record FilledForm(String action, List<Field> fields) {
    public String value(String name) {
      return fields.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow().value();
    }

    public FilledForm without(String name) {
      return new FilledForm(
          action, fields.stream().filter(field -> !field.name().equals(name)).toList());
    }

    public FilledForm and(String name, String value) {
      List<Field> more = new ArrayList<>(fields);
      more.add(new Field(name, value));
      return new FilledForm(action, more);
    }

    /** The field with that value and no other. */
    public FilledForm with(String name, String value) {
      return without(name).and(name, value);
    }
  }

  public Seen post(FilledForm form) {
    String body =
        form.fields().stream()
            .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(address(form.action())))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Fills in a form of a page and sends it. */
  public Seen submit(Seen page, String form, String... namesAndValues) {
    FilledForm filled = page.form(form);
    for (int at = 0; at < namesAndValues.length; at += 2) {
      filled = filled.with(namesAndValues[at], namesAndValues[at + 1]);
    }
    return post(filled);
  }

  /** Sends a file in a form's own way. */
  public Seen upload(Seen page, String form, String fileName, byte[] content) {
    FilledForm filled = page.form(form);
    String line = "\r\n";
    StringBuilder body = new StringBuilder();
    for (Field field : filled.without("file").fields()) {
      body.append("--limit").append(line);
      body.append("Content-Disposition: form-data; name=\"").append(field.name()).append('"');
      body.append(line).append(line).append(field.value()).append(line);
    }
    body.append("--limit").append(line);
    body.append("Content-Disposition: form-data; name=\"file\"; filename=\"").append(fileName);
    body.append('"').append(line).append("Content-Type: text/html").append(line).append(line);
    body.append(new String(content, StandardCharsets.ISO_8859_1)).append(line);
    body.append("--limit--").append(line);
    return send(
        HttpRequest.newBuilder(URI.create(address(filled.action())))
            .header("Content-Type", "multipart/form-data; boundary=limit")
            .POST(
                HttpRequest.BodyPublishers.ofByteArray(
                    body.toString().getBytes(StandardCharsets.ISO_8859_1))));
  }

  public Seen logIn(String userName, String password) {
    return submit(
        get("/login.action"), "#loginform", "os_username", userName, "os_password", password);
  }

  /** A raw request to a path of the wiki. */
  public Seen send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Seen(
          response.statusCode(),
          new String(response.body(), StandardCharsets.UTF_8),
          response.body(),
          response.uri(),
          response);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  public void forgetCookies() {
    cookies.getCookieStore().removeAll();
  }

  private String address(String path) {
    return path.startsWith("http") ? path : baseUrl + path;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
