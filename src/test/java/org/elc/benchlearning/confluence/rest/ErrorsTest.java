package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.elc.benchlearning.confluence.RestProbe;
import org.elc.benchlearning.confluence.rest.RestServer.Answer;
import org.junit.Rule;
import org.junit.Test;

/**
 * What a client is told when something is wrong: one shape, translated, and nothing of the code.
 */
public class ErrorsTest {

  @Rule public final RestServer rest = new RestServer(RestProbe.class);

  @Test
  public void anInvalidInputIsA400ThatListsEveryProblem() {
    Answer answer = rest.get("probe/invalid");

    assertThat(answer.status(), is(400));
    assertThat(answer.json().get("code").asText(), is("choice"));
    assertThat(answer.json().get("message").asText(), containsString("“x”"));
    assertThat(answer.json().get("problems").size(), is(2));
    assertThat(answer.json().get("problems").get(0).get("field").asText(), is("form"));
    assertThat(answer.json().get("problems").get(0).get("line").asInt(), is(7));
    assertThat(answer.json().get("problems").get(1).get("code").asText(), is("body-missing"));
  }

  @Test
  public void aRefusalIsA403AndAConflictA409() {
    assertThat(rest.get("probe/refused").status(), is(403));
    assertThat(rest.get("probe/conflict").status(), is(409));
  }

  @Test
  public void whatIsHiddenLooksExactlyLikeWhatDoesNotExist() {
    Answer hidden = rest.get("probe/absent");
    Answer nowhere = rest.get("nowhere/at/all");

    assertThat(hidden.status(), is(404));
    assertThat(nowhere.status(), is(404));
    assertThat(nowhere.body(), is(hidden.body()));
  }

  @Test
  public void aFailureOfTheCodeSaysNothingOfTheCode() {
    Answer answer = rest.get("probe/broken");

    assertThat(answer.status(), is(500));
    assertThat(answer.json().get("code").asText(), is("internal"));
    assertThat(answer.body(), not(containsString("secret")));
    assertThat(answer.body(), not(containsString("Exception")));
    assertThat(answer.body(), not(containsString("org.")));
  }

  @Test
  public void messagesAreInTheReadersLanguage() {
    rest.wiki.speak(Locale.forLanguageTag("sv"));

    assertThat(
        rest.get("probe/absent").json().get("message").asText(),
        is("Det finns inget sådant här, eller så får du inte se det."));
  }

  @Test
  public void noMessageIsAMissingKey() {
    for (String failure : List.of("invalid", "absent", "conflict", "broken")) {
      assertThat(rest.get("probe/" + failure).body(), not(containsString("???")));
    }
  }

  @Test
  public void whatTheFrameworkRefusesHasTheSameShape() {
    assertThat(rest.put("probe/order", "{}").json().get("code").asText(), is("method"));
    assertThat(
        rest.send("POST", "probe/order", "text/plain", "x").json().get("code").asText(),
        is("content-type"));
  }

  @Test
  public void everyAnswerIsForOneReaderOnly() {
    assertThat(rest.get("probe/absent").header("Cache-Control"), is("private, no-store"));
    assertThat(rest.get("probe/absent").header("X-Content-Type-Options"), is("nosniff"));
  }

  @Test
  public void aRequestBeforeTheStartIsAskedToComeAgain() {
    rest.closeBridge();

    Answer answer = rest.get("indicators");

    assertThat(answer.status(), is(503));
    assertThat(answer.json().get("code").asText(), is("not-started"));
  }

  @Test
  public void aBodyBecomesARecord() {
    Answer answer =
        rest.post(
            "probe/order",
            """
            {"name": "n", "count": 3, "lines": [{"code": "a", "price": "0.10"}, {"code": "b"}]}
            """);

    assertThat(
        answer.body(),
        is(
            "Order[name=n, count=Optional[3], lines=[Line[code=a, price=Optional[0.10]],"
                + " Line[code=b, price=Optional.empty]]]"));
  }

  @Test
  public void everyFieldThatDoesNotFitIsNamed() {
    Answer answer =
        rest.post(
            "probe/order",
            """
            {"nmae": "n", "count": "3", "lines": [{"code": 1, "price": 0.1}, 5]}
            """);

    assertThat(answer.status(), is(400));
    assertThat(
        answer.json().get("problems").findValuesAsText("field"),
        is(List.of("nmae", "name", "count", "lines[0].code", "lines[0].price", "lines[1]")));
    assertThat(
        answer.json().get("problems").findValuesAsText("code"),
        is(
            List.of(
                "body-field-unknown",
                "body-field-missing",
                "body-field-whole",
                "body-field-text",
                "body-field-text",
                "body-field-object")));
    assertThat(answer.json().get("message").asText(), containsString("name, count, lines"));
  }

  @Test
  public void anAnswerDoesNotGrowWithWhatIsWrong() {
    String fields =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "\"" + "f".repeat(100) + i + "\": 1")
            .collect(Collectors.joining(", "));

    Answer answer = rest.post("probe/order", "{" + fields + "}");

    assertThat(answer.status(), is(400));
    assertThat(answer.json().get("problems").size(), is(50));
    assertThat(
        answer.json().get("problems").get(0).get("field").asText(), is("f".repeat(60) + "…"));
  }

  @Test
  public void whatIsNoJsonIsSaidInOurWords() {
    for (String body : List.of("{\"name\": ", "[1, 2]", "\"text\"", "{\"name\": NaN}")) {
      Answer answer = rest.post("probe/order", body);

      assertThat(body, answer.status(), is(400));
      assertThat(body, answer.json().get("code").asText(), is("body-json"));
    }
  }

  @Test
  public void anEmptyBodyIsMissed() {
    assertThat(
        rest.send("POST", "probe/order", "application/json", "").json().get("code").asText(),
        is("body-missing"));
    assertThat(rest.post("probe/order", "null").json().get("code").asText(), is("body-missing"));
  }

  @Test
  public void aHugeBodyIsA413() {
    Answer answer = rest.post("probe/order", "{\"name\": \"" + "x".repeat(1_000_001) + "\"}");

    assertThat(answer.status(), is(413));
    assertThat(answer.json().get("message").asText(), containsString("1 MB"));
  }

  @Test
  public void aFileInAnotherEncodingIsRefusedInsteadOfSpoilt() {
    byte[] latin = "name\nBlåklint\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    Answer answer = rest.send("POST", "probe/file", "text/csv", latin);

    assertThat(answer.status(), is(400));
    assertThat(answer.json().get("code").asText(), is("body-encoding"));
    assertThat(rest.postCsv("probe/file", "name\nBlåklint\n").body(), is("name\nBlåklint\n"));
  }
}
