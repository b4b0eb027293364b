package org.elc.preview.host.fake;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.elc.preview.PluginSource;
import org.elc.preview.Preview;
import org.elc.preview.PreviewOptions;
import org.junit.rules.ExternalResource;

/** A preview with the fake app and the fake wiki, for the tests of a class. */
public final class FakePreview extends ExternalResource {

  private static final String FOLDER = "org/elc/preview/host/fake/";

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private Preview preview;

  /** The fake app's own files. */
  public static PluginSource source() {
    return new PluginSource(
        FakePreview.class.getClassLoader(),
        FOLDER + "atlassian-plugin.xml",
        FOLDER + "context.xml");
  }

  /** A free port and a database of its own in memory. */
  public static PreviewOptions options() {
    return PreviewOptions.forTests("fake-" + UUID.randomUUID())
        .withPlugin(source())
        .withModules(new FakeWiki());
  }

  /** The same preview with another browser. */
  public FakePreview withOwnSession() {
    FakePreview other = new FakePreview();
    other.preview = preview;
    return other;
  }

  @Override
  protected void before() {
    preview = Preview.start(options());
  }

  @Override
  protected void after() {
    preview.close();
  }

  public Preview preview() {
    return preview;
  }

  public Notes notes() {
    return preview.host().modules().create("bean:notes", Notes.class);
  }

  /** A template of the fake app. */
  public static String template(String name) {
    return FOLDER + name;
  }

  /** A request to a path below the context path; send it with {@link #send}. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(preview.baseUrl() + path));
  }

  public HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return Sender.send(client, request.build());
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  public HttpResponse<String> getAs(String user, String path)
      throws IOException, InterruptedException {
    return send(request(path).header("X-Test-User", user));
  }
}
