package org.elc.benchlearning.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.elc.benchlearning.app.Actors;
import org.elc.benchlearning.app.port.FixedGroups;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.port.InMemorySettingStore;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.confluence.host.ReaderLanguage;
import org.elc.benchlearning.confluence.host.SignedIn;
import org.elc.benchlearning.confluence.host.WikiPeople;
import org.elc.benchlearning.confluence.host.WikiUser;
import org.elc.preview.host.fake.Sender;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.junit.rules.ExternalResource;

/**
 * The app's REST package behind a real Jersey on a random port of the loopback address, found by
 * package as the product finds it, with HK2 and without Spring. {@link #serve} says which use cases
 * are behind it.
 */
public final class RestServer extends ExternalResource {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The wiki's people; sign in who is to send the next requests. */
  public final SignedIn wiki =
      new SignedIn()
          .knows("office", "Ofelia Office")
          .knows("coordinator-no", "Kari Koordinator")
          .knows("editor-no", "Eva Editor")
          .knows("reader-no", "Rolf Reader")
          .knows("stranger", "Stig Stranger");

  public final InMemoryPeopleStore people = new InMemoryPeopleStore();
  public final InMemorySettingStore settings = new InMemorySettingStore();
  private final List<Object> beans = new ArrayList<>();
  private Reader reader;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Class<?>[] more;
  private Server server;
  private RestBridge bridge;

  /**
   * @param more resources that only the test has
   */
  public RestServer(Class<?>... more) {
    this.more = more;
  }

  /** An answer with its body as text. */
  public record Answer(HttpResponse<String> http) {
    public int status() {
      return http.statusCode();
    }

    public String body() {
      return http.body();
    }

    public JsonNode json() {
      try {
        return JSON.readTree(http.body());
      } catch (IOException e) {
        throw new AssertionError("no JSON: " + http.body(), e);
      }
    }

    public String header(String name) {
      return http.headers().firstValue(name).orElse("");
    }
  }

  /** Who is signed in. */
  public Reader reader() {
    return Objects.requireNonNull(reader);
  }

  /** Adds a use case; before the first request. */
  public RestServer serve(Object bean) {
    beans.add(bean);
    open();
    return this;
  }

  @Override
  protected void before() throws Throwable {
    Actors actors =
        new Actors(
            people,
            new FixedGroups()
                .with("key-office", "elc-office")
                .with("key-coordinator-no", "elc-coordinators-no")
                .with("key-facilitator", "elc-facilitators"),
            settings);
    reader = new Reader(new WikiUser(wiki), actors, new ReaderLanguage(wiki, settings));
    beans.add(reader);
    beans.add(new WikiPeople(wiki));
    open();
    ResourceConfig config =
        new ResourceConfig()
            .packages("org.elc.benchlearning.confluence.rest")
            .registerClasses(more)
            .register(JacksonFeature.class)
            .property(ServerProperties.WADL_FEATURE_DISABLE, true);
    server = new Server();
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler handler = new ServletContextHandler();
    handler.addServlet(new ServletHolder(new ServletContainer(config)), "/rest/elc/1.0/*");
    server.setHandler(handler);
    server.start();
  }

  private void open() {
    bridge = new RestBridge(beans);
    bridge.open();
  }

  /** As when the app is being stopped. */
  void closeBridge() {
    bridge.close();
  }

  @Override
  protected void after() {
    bridge.close();
    try {
      server.stop();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  public Answer get(String path) {
    return send("GET", path, "", "");
  }

  /** Asks for a certain type of answer. */
  public Answer getAs(String path, String type) {
    return send(HttpRequest.newBuilder(uri(path)).header("Accept", type));
  }

  public Answer put(String path, String json) {
    return send("PUT", path, "application/json", json);
  }

  public Answer post(String path, String json) {
    return send("POST", path, "application/json", json);
  }

  public Answer postCsv(String path, String csv) {
    return send("POST", path, "text/csv", csv);
  }

  public Answer delete(String path) {
    return send("DELETE", path, "", "");
  }

  public Answer send(String method, String path, String type, String body) {
    return send(method, path, type, body.getBytes(StandardCharsets.UTF_8));
  }

  public Answer send(String method, String path, String type, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    return send(request);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(Sender.send(client, request.build()));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private URI uri(String path) {
    int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    return URI.create("http://127.0.0.1:" + port + "/rest/elc/1.0/" + path);
  }
}
