package org.elc.preview.wiki.storage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import org.elc.preview.host.Html;
import org.elc.preview.wiki.api.PageConversion;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

public class StorageRendererTest {
  @Test
  public void ordinaryMarkupComesThrough() throws Exception {
    Document page = render("<h2>One</h2><p>Two <strong>three</strong>&nbsp;&auml;</p>");

    assertThat(page.select("h2").text(), is("One"));
    assertThat(page.select("p strong").text(), is("three"));
    assertThat(page.select("p").first().wholeText(), is("Two three\u00a0\u00e4"));
  }

  @Test
  public void scriptsFormsAndFramesAreGoneWithTheirContent() throws Exception {
    Document page =
        render(
            "<p>before</p><script>alert(1)</script><iframe src=\"/x\">y</iframe>"
                + "<form action=\"/x\"><input name=\"n\"/>kept</form><svg><a>z</a></svg>");

    assertThat(page.select("script, iframe, form, input, svg"), is(empty()));
    assertThat(page.body().text(), is("before kept"));
  }

  @Test
  public void handlersStylesAndIdsAreNotKept() throws Exception {
    Document page =
        render(
            "<p onclick=\"alert(1)\" style=\"background: url(javascript:alert(1));"
                + " text-align: center\" id=\"header\">x</p>");

    assertThat(page.select("p").outerHtml(), is("<p class=\"wiki-align-center\">x</p>"));
  }

  @Test
  public void addressesThatRunSomethingAreNotLinks() throws Exception {
    Document page =
        render(
            "<a href=\"javascript:alert(1)\">a</a><a href=\" JAVA&#x0A;SCRIPT:alert(1)\">b</a>"
                + "<a href=\"data:text/html,x\">c</a><a href=\"//other.example\">d</a>"
                + "<a href=\"https://ok.example/?a=1&amp;b=2\">e</a>");

    assertThat(page.select("a[href]").eachText(), is(List.of("e")));
    assertThat(page.select("a[href]").attr("href"), is("https://ok.example/?a=1&b=2"));
  }

  @Test
  public void namedCharactersInPlainTextBodiesStayAsTheyAre() throws Exception {
    Document page =
        render(
            "<ac:structured-macro ac:name=\"echo\"><ac:plain-text-body><![CDATA[&auml;<b>]]>"
                + "</ac:plain-text-body></ac:structured-macro>");

    assertThat(page.select("pre").text(), is("&auml;<b>"));
  }

  @Test
  public void macrosGetTheirParametersAndTheirRenderedBody() throws Exception {
    Document page =
        render(
            "<ac:structured-macro ac:name=\"wrap\"><ac:parameter ac:name=\"title\">A &amp; B"
                + "</ac:parameter><ac:parameter ac:name=\"page\"><ac:link><ri:page"
                + " ri:space-key=\"S\" ri:content-title=\"T\"/></ac:link></ac:parameter>"
                + "<ac:rich-text-body><p>in <em>side</em></p></ac:rich-text-body>"
                + "</ac:structured-macro>");

    assertThat(page.select("section").attr("data-title"), is("A & B"));
    assertThat(page.select("section").attr("data-page"), is("S:T"));
    assertThat(page.select("section p em").text(), is("side"));
  }

  @Test
  public void unknownMacroShowsItsNameAndNothingElseBreaks() throws Exception {
    Document page = render("<p>a</p><ac:structured-macro ac:name=\"&lt;b&gt;no\"/><p>b</p>");

    assertThat(page.select(".wiki-unknown-macro").text(), is("Unknown macro: '<b>no'"));
    assertThat(page.select("p").eachText().contains("b"), is(true));
  }

  @Test
  public void failingMacroShowsNoInsides() throws Exception {
    Document page = render("<ac:structured-macro ac:name=\"explode\"/><p>after</p>");

    assertThat(page.select(".wiki-macro-error").text(), containsString("explode"));
    assertThat(page.outerHtml(), not(containsString("secret")));
    assertThat(page.outerHtml(), not(containsString("Exception")));
    assertThat(page.text(), containsString("after"));
  }

  @Test
  public void blockMacroInParagraphDoesNotBreakTheParagraphOpen() throws Exception {
    String html =
        html(
            "<p>x <ac:structured-macro ac:name=\"wrap\"><ac:rich-text-body><p>y</p>"
                + "</ac:rich-text-body></ac:structured-macro></p>");

    assertThat(html.startsWith("<div>x <section"), is(true));
    assertThat(html.endsWith("</section></div>"), is(true));
  }

  @Test
  public void linksToPagesShowTheTitleOrTheirOwnText() throws Exception {
    Document page =
        render(
            "<ac:link><ri:page ri:content-title=\"Home\"/></ac:link>"
                + "<ac:link ac:anchor=\"x\"><ri:page ri:content-title=\"Home\"/>"
                + "<ac:plain-text-link-body><![CDATA[<go>]]></ac:plain-text-link-body></ac:link>"
                + "<ac:link><ri:user ri:username=\"office\"/></ac:link>");

    assertThat(page.select("a").eachText(), is(List.of("Home", "<go>", "The Office")));
    assertThat(page.select("a").get(1).attr("href"), is("/c/display/S/Home#x"));
  }

  @Test
  public void hiddenAndMissingPagesLookAlike() throws Exception {
    String hidden = html("<ac:link><ri:page ri:content-title=\"Hidden\"/></ac:link>");
    String missing = html("<ac:link><ri:page ri:content-title=\"Absent\"/></ac:link>");

    assertThat(hidden.replace("Hidden", "Absent"), is(missing));
  }

  @Test
  public void imagesComeFromAttachmentsOnly() throws Exception {
    Document page =
        render(
            "<ac:image ac:alt=\"A plan\" ac:width=\"300\"><ri:attachment ri:filename=\"plan.png\"/>"
                + "</ac:image><ac:image><ri:url ri:value=\"https://other.example/x.png\"/></ac:image>"
                + "<ac:image><ri:url ri:value=\"javascript:alert(1)\"/></ac:image>");

    assertThat(page.select("img").size(), is(1));
    assertThat(page.select("img").attr("alt"), is("A plan"));
    assertThat(page.select("img").attr("width"), is("300"));
    assertThat(page.select("a").eachAttr("href"), is(List.of("https://other.example/x.png")));
  }

  @Test
  public void tasksAndLayoutsAreShown() throws Exception {
    Document page =
        render(
            "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell><ac:task-list>"
                + "<ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status>"
                + "<ac:task-body>Ask</ac:task-body></ac:task></ac:task-list></ac:layout-cell>"
                + "<ac:layout-cell><p>right</p></ac:layout-cell></ac:layout-section></ac:layout>");

    assertThat(page.select(".columnLayout.two-equal .cell").size(), is(2));
    assertThat(page.select("li.checked").text(), containsString("Done: Ask"));
  }

  @Test
  public void headingsCarryDistinctAnchors() throws Exception {
    Document page = render("<h1>Same name</h1><h2>Same name</h2>");

    assertThat(page.select("h1").attr("id"), is("h-Same-name"));
    assertThat(page.select("h2").attr("id"), is("h-Same-name.1"));
  }

  @Test
  public void brokenMarkupIsRefusedWithItsLine() {
    StorageFormatException refused =
        assertThrows(StorageFormatException.class, () -> html("<p>one</p>\n<p>two"));

    assertThat(refused.line(), is(2));
  }

  @Test
  public void noDocumentTypeNoOutsideFileNoEndlessNesting() {
    assertThrows(
        StorageFormatException.class,
        () -> html("<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>"));
    assertThrows(StorageFormatException.class, () -> html("</page><page>"));
    assertThrows(StorageFormatException.class, () -> html("<p>&unknown;</p>"));
    assertThrows(
        StorageFormatException.class, () -> html("<div>".repeat(5000) + "</div>".repeat(5000)));
  }

  private static Document render(String storage) throws StorageFormatException {
    return Jsoup.parseBodyFragment(html(storage));
  }

  private static String html(String storage) throws StorageFormatException {
    PageConversion context = new PageConversion(null, "S", PageConversion.Output.DISPLAY);
    return StorageRenderer.render(storage, context, StorageRendererTest::macro, new OneSpace());
  }

  private static Optional<Macros.Runnable> macro(String name) {
    return switch (name) {
      case "echo" -> Optional.of(block(call -> "<pre>" + Html.escape(call.body()) + "</pre>"));
      case "wrap" ->
          Optional.of(
              block(
                  call ->
                      "<section data-title=\""
                          + Html.escape(call.parameter("title"))
                          + "\" data-page=\""
                          + call.parameter("page")
                          + "\">"
                          + call.body()
                          + "</section>"));
      case "explode" ->
          Optional.of(
              block(
                  call -> {
                    throw new IllegalStateException("secret");
                  }));
      default -> Optional.empty();
    };
  }

  private interface Output {
    String of(MacroCall call);
  }

  private static Macros.Runnable block(Output output) {
    return new Macros.Runnable() {
      @Override
      public boolean inline() {
        return false;
      }

      @Override
      public String run(MacroCall call, Rendering rendering) {
        return output.of(call);
      }
    };
  }

  /** A space with one visible page, one file and one user. */
  private static final class OneSpace implements Surroundings {
    @Override
    public Optional<Target> page(String spaceKey, String title) {
      return title.equals("Home")
          ? Optional.of(new Target("/c/display/S/Home", "Home"))
          : Optional.empty();
    }

    @Override
    public Optional<Target> space(String spaceKey) {
      return Optional.empty();
    }

    @Override
    public Optional<Target> attachment(String spaceKey, String title, String fileName) {
      return Optional.of(new Target("/c/download/attachments/1/" + fileName, fileName));
    }

    @Override
    public Optional<Target> user(String userKey, String userName) {
      return Optional.of(new Target("/c/display/~office", "The Office"));
    }

    @Override
    public Optional<String> createAddress(String spaceKey, String title) {
      return Optional.of("/c/pages/createpage.action?spaceKey=S");
    }
  }
}
