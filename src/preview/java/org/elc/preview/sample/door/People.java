package org.elc.preview.sample.door;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.TreeMap;

/** The people of the preview, each logged in once, when first needed. */
public final class People {
  private final HttpClient http = HttpClient.newHttpClient();
  private final String baseUrl;
  private final Map<String, Visitor> loggedIn = new TreeMap<>();

  public People(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  public Visitor named(String name) {
    return loggedIn.computeIfAbsent(name, n -> Visitor.named(http, baseUrl, n));
  }

  public Visitor anonymous() {
    return Visitor.anonymous(http, baseUrl);
  }
}
