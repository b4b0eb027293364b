package org.elc.preview.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.elc.preview.host.fake.FakePreview;
import org.junit.ClassRule;
import org.junit.Test;

public final class RestTest {

  @ClassRule public static final FakePreview FAKE = new FakePreview();

  private static final String DOORS = "/rest/fake/1.0/doors";

  private static int status(String user, String door) throws IOException, InterruptedException {
    return FAKE.getAs(user, DOORS + "/" + door).statusCode();
  }

  private static HttpRequest.Builder post(String path, String type, String body) {
    return FAKE.request(DOORS + path)
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body));
  }

  @Test
  public void eachAccessAnnotationLetsInWhomItNames() throws IOException, InterruptedException {
    assertThat(status("nobody", "unrestricted"), equalTo(200));
    assertThat(status("nobody", "anonymous"), equalTo(200));
    assertThat(status("nobody", "licensed"), equalTo(401));
    assertThat(status("guest", "licensed"), equalTo(403));
    assertThat(status("member", "licensed"), equalTo(200));
    assertThat(status("member", "admin"), equalTo(403));
    assertThat(status("admin", "admin"), equalTo(200));
    assertThat(status("admin", "system-admin"), equalTo(403));
    assertThat(status("root", "system-admin"), equalTo(200));
  }

  @Test
  public void aRefusalIsJson() throws IOException, InterruptedException {
    HttpResponse<String> refused = FAKE.get(DOORS + "/licensed");

    assertThat(
        refused.body(),
        equalTo(
            "{\"status-code\":401,"
                + "\"message\":\"Client must be authenticated to access this resource.\"}"));
  }

  @Test
  public void aPersonalAccessTokenSpeaksForItsUser() throws IOException, InterruptedException {
    HttpRequest.Builder request =
        FAKE.request(DOORS + "/licensed").header("Authorization", "Bearer good-token");

    assertThat(FAKE.send(request).statusCode(), equalTo(200));
  }

  @Test
  public void aTokenThatIsNotValidIsRefusedEvenWhereNobodyNeedsOne()
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        FAKE.request(DOORS + "/unrestricted").header("Authorization", "Bearer old-token");

    assertThat(FAKE.send(request).statusCode(), equalTo(401));
  }

  @Test
  public void basicAuthenticationIsOff() throws IOException, InterruptedException {
    HttpRequest.Builder request =
        FAKE.request(DOORS + "/unrestricted").header("Authorization", "Basic bWVtYmVyOng=");

    assertThat(FAKE.send(request).statusCode(), equalTo(401));
  }

  @Test
  public void jsonIsReadAndWritten() throws IOException, InterruptedException {
    String letter = "{\"words\":\"a\",\"pages\":2}";

    assertThat(FAKE.send(post("", "application/json", letter)).body(), equalTo(letter));
  }

  @Test
  public void anUnknownFieldIsRefusedWithoutTellingClassNames()
      throws IOException, InterruptedException {
    HttpResponse<String> refused =
        FAKE.send(post("", "application/json", "{\"words\":\"a\",\"color\":2}"));

    assertThat(refused.statusCode(), equalTo(400));
    assertThat(refused.body(), not(containsString("org.elc")));
  }

  @Test
  public void aBodyThatAFormCanSendNeedsTheHeader() throws IOException, InterruptedException {
    assertThat(FAKE.send(post("/text", "text/plain", "a")).statusCode(), equalTo(403));
    assertThat(
        FAKE.send(post("/text", "text/plain", "a").header("X-Atlassian-Token", "no-check"))
            .statusCode(),
        equalTo(200));
  }

  @Test
  public void aBodyOfAnotherTypeNeedsNoHeader() throws IOException, InterruptedException {
    assertThat(FAKE.send(post("/text", "text/csv", "a")).statusCode(), equalTo(200));
  }

  @Test
  public void aChangeWithoutABodyNeedsTheHeader() throws IOException, InterruptedException {
    assertThat(FAKE.send(FAKE.request(DOORS).DELETE()).statusCode(), equalTo(403));
  }

  @Test
  public void aChangeThatAnotherSiteStartedIsRefusedWhateverItsType()
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        post("", "application/json", "{}")
            .header("X-Atlassian-Token", "no-check")
            .header("Origin", "http://evil.example");

    assertThat(FAKE.send(request).statusCode(), equalTo(403));
  }

  @Test
  public void aChangeThatOurOwnPageStartedIsAllowed() throws IOException, InterruptedException {
    HttpRequest.Builder request =
        post("", "application/json", "{}")
            .header("Origin", "http://localhost:" + FAKE.preview().port());

    assertThat(FAKE.send(request).statusCode(), equalTo(200));
  }

  @Test
  public void aMethodMayBeExcludedFromTheCheck() throws IOException, InterruptedException {
    assertThat(FAKE.send(post("/excluded", "text/plain", "a")).statusCode(), equalTo(200));
  }

  @Test
  public void anExceptionTellsTheClientNothing() throws IOException, InterruptedException {
    HttpResponse<String> failed = FAKE.get(DOORS + "/failing");

    assertThat(failed.statusCode(), equalTo(500));
    assertThat(
        failed.body(), equalTo("{\"status-code\":500,\"message\":\"Something went wrong\"}"));
  }

  @Test
  public void aTypeThatTheProductMayNotKnowCannotBeWritten()
      throws IOException, InterruptedException {
    assertThat(FAKE.get(DOORS + "/instant").statusCode(), equalTo(500));
  }

  @Test
  public void whatIsNotThereIsNotFoundInJson() throws IOException, InterruptedException {
    HttpResponse<String> missing = FAKE.get("/rest/fake/1.0/nothing");

    assertThat(missing.statusCode(), equalTo(404));
    assertThat(missing.body(), containsString("\"status-code\":404"));
  }

  @Test
  public void aBodyOverTheLimitIsRefused() throws IOException, InterruptedException {
    String big = "x".repeat(10 * 1024 * 1024 + 1);

    assertThat(FAKE.send(post("/text", "text/csv", big)).statusCode(), equalTo(413));
  }
}
