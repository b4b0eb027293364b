package org.elc.preview.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elc.preview.host.fake.FakePreview;
import org.junit.ClassRule;
import org.junit.Test;

public final class SiteTest {

  @ClassRule public static final FakePreview FAKE = new FakePreview();

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PAGE = "/plugins/servlet/fake/page";
  private static final String ADMIN = "/plugins/servlet/fake/admin/x";

  private static HttpRequest.Builder form(String path, String body) {
    return FAKE.request(path)
        .header("Content-Type", FORM)
        .header("X-Test-User", "admin")
        .POST(BodyPublishers.ofString(body));
  }

  @Test
  public void aPageThatAsksForTheFrameGetsIt() throws IOException, InterruptedException {
    String body = FAKE.get(PAGE).body();

    assertThat(body, containsString("<title>Fäke</title>"));
    assertThat(
        body, containsString("<body id=\"frame-atl.general\"><p id=\"inside\">inside</p></body>"));
  }

  @Test
  public void anExceptionInAPageTellsTheReaderNothing() throws IOException, InterruptedException {
    HttpResponse<String> failed = FAKE.get(PAGE + "?fail=1");

    assertThat(failed.statusCode(), equalTo(500));
    assertThat(failed.body(), containsString("frame-atl.general"));
    assertThat(failed.body(), not(containsString("secret")));
    assertThat(failed.body(), not(containsString("Exception")));
  }

  @Test
  public void whatIsNotThereIsNotFoundOnAPageOfTheWiki() throws IOException, InterruptedException {
    HttpResponse<String> missing = FAKE.get("/nothing/here");

    assertThat(missing.statusCode(), equalTo(404));
    assertThat(missing.body(), containsString("frame-atl.general"));
  }

  @Test
  public void aFormNeedsTheTokenOfItsSession() throws IOException, InterruptedException {
    String token = FAKE.get("/token").body();

    assertThat(FAKE.send(form(PAGE, "atl_token=" + token)).body(), equalTo("changed"));
    assertThat(FAKE.send(form(PAGE, "atl_token=wrong")).statusCode(), equalTo(403));
    assertThat(FAKE.send(form(PAGE, "")).statusCode(), equalTo(403));
  }

  @Test
  public void aServletKeepsOutWhomItsAnnotationDoesNotName()
      throws IOException, InterruptedException {
    assertThat(FAKE.getAs("member", ADMIN).statusCode(), equalTo(403));
    HttpResponse<String> anonymous = FAKE.get(ADMIN);
    assertThat(anonymous.statusCode(), equalTo(302));
    assertThat(
        anonymous.headers().firstValue("Location").orElse(""),
        containsString("/login.action?os_destination=%2Fplugins%2Fservlet%2Ffake%2Fadmin%2Fx"));
  }

  @Test
  public void administrationAsksForThePasswordOncePerSession()
      throws IOException, InterruptedException {
    FakePreview fresh = FAKE.withOwnSession();
    assertThat(
        fresh.getAs("admin", ADMIN).headers().firstValue("Location").orElse(""),
        containsString("/authenticate.action?destination="));
    String token = "atl_token=" + fresh.get("/token").body();
    assertThat(
        fresh.send(form("/authenticate.action", token + "&password=wrong")).body(),
        containsString("was not right"));

    HttpResponse<String> proven =
        fresh.send(
            form("/authenticate.action", token + "&password=right&destination=//evil.example"));

    assertThat(proven.headers().firstValue("Location").orElse(""), not(containsString("evil")));
    assertThat(fresh.getAs("admin", ADMIN).body(), equalTo("Hello /x"));
    assertThat(fresh.getAs("root", ADMIN).statusCode(), equalTo(302));
  }

  @Test
  public void scriptsComeInTheReadersLanguage() throws IOException, InterruptedException {
    String batch = "/download/batch/org.example.fake:script/org.example.fake:script.js?locale=";

    assertThat(FAKE.get(batch + "sv").body(), containsString("var hello = \"Hall\\u00e5\";"));
    assertThat(FAKE.get(batch + "et").body(), containsString("var hello = \"Hello\";"));
    assertThat(
        FAKE.get(batch + "en").body(),
        containsString("var count = AJS.format(\"{0} \\u003cnotes\\u003e\", 3);"));
  }

  @Test
  public void aPageLoadsWhatItsContextHoldsWithDependenciesFirst()
      throws IOException, InterruptedException {
    List<String> urls =
        FAKE.get("/assets")
            .body()
            .lines()
            .map(line -> line.replaceAll(".*\"(/[^\"?]+).*", "$1"))
            .toList();

    assertThat(
        urls,
        equalTo(
            List.of(
                "/confluence/aui/aui.css",
                "/confluence/download/batch/org.example.fake:script/org.example.fake:script.css",
                "/confluence/aui/aui.js",
                "/confluence/download/batch/org.example.fake:script/org.example.fake:script.js")));
  }

  @Test
  public void onlyFilesThatTheDescriptorNamesAreServed() throws IOException, InterruptedException {
    String base = "/download/resources/org.example.fake:script/";

    assertThat(FAKE.get(base + "fake.css").statusCode(), equalTo(200));
    assertThat(FAKE.get(base + "context.xml").statusCode(), equalTo(404));
    assertThat(FAKE.get(base + "..%2Fcontext.xml").statusCode(), not(equalTo(200)));
  }

  @Test
  public void everyAnswerCarriesThePolicy() throws IOException, InterruptedException {
    String policy = FAKE.get(PAGE).headers().firstValue("Content-Security-Policy").orElse("");

    assertThat(policy, containsString("default-src 'self'"));
    assertThat(policy, not(containsString("unsafe")));
  }

  @Test
  public void anotherHostNameIsRefused() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", FAKE.preview().port())) {
      socket
          .getOutputStream()
          .write(
              "GET /confluence/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();

      assertThat(
          new String(in.readAllBytes(), StandardCharsets.UTF_8), containsString("HTTP/1.1 400"));
    }
  }

  @Test
  public void itemsAreTranslatedOrderedAndHiddenByConditions() {
    List<String> labels =
        FAKE
            .preview()
            .host()
            .webItems()
            .in("system.admin/fake", new Locale("sv"), Map.of())
            .stream()
            .map(WebItems.WebItem::label)
            .toList();

    assertThat(labels, equalTo(List.of("För alla")));
  }

  @Test
  public void anAdministratorRunsAJobFromItsPage() throws IOException, InterruptedException {
    String token = "atl_token=" + FAKE.get("/token").body();
    String page = "/admin/scheduledjobs.action";

    HttpResponse<String> ran = FAKE.send(form(page, token + "&job=cluster-job"));

    assertThat(ran.body(), containsString("SUCCESS counted"));
    assertThat(FAKE.send(form(page, "job=cluster-job")).statusCode(), equalTo(403));
    assertThat(FAKE.send(form(page, token + "&job=node-job")).statusCode(), equalTo(404));
    assertThat(FAKE.getAs("member", page).statusCode(), equalTo(403));
    assertThat(FAKE.get(page).statusCode(), equalTo(401));
  }
}
