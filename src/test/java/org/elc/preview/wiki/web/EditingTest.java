package org.elc.preview.wiki.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.elc.preview.wiki.fake.Browser;
import org.elc.preview.wiki.fake.Browser.FilledForm;
import org.elc.preview.wiki.fake.Browser.Seen;
import org.elc.preview.wiki.fake.WikiPreview;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

public class EditingTest {
  @ClassRule public static final WikiPreview WIKI = new WikiPreview();

  private static final String EDITOR = "#editor-form";

  @BeforeClass
  public static void aSpace() {
    WIKI.setUp().space("office", "ED", "Editing", "");
  }

  @Test
  public void savedSourceIsShownAsAPage() {
    Browser office = WIKI.as("office");
    long id = page("Shown", "<p>old</p>");
    Seen editor = office.get("/pages/editpage.action?pageId=" + id);

    Seen saved =
        office.submit(editor, EDITOR, "body", "<p>new <strong>text</strong></p>", "do", "save");

    assertThat(saved.address().getPath(), is("/confluence/display/ED/Shown"));
    assertThat(saved.page().select("#main-content strong").text(), is("text"));
    assertThat(
        office
            .get("/pages/viewpreviousversions.action?pageId=" + id)
            .page()
            .select("tbody tr")
            .size(),
        is(2));
    assertThat(
        office
            .get("/pages/viewpage.action?pageId=" + id + "&version=1")
            .page()
            .select("#main-content")
            .text(),
        is("old"));
  }

  @Test
  public void laterSaveOfAStalePageLosesNeitherText() {
    Browser office = WIKI.as("office");
    Browser member = WIKI.as("member-no-1");
    long id = page("Twice", "<p>start</p>");
    Seen first = office.get("/pages/editpage.action?pageId=" + id);
    Seen second = member.get("/pages/editpage.action?pageId=" + id);
    office.submit(first, EDITOR, "body", "<p>from the office</p>", "do", "save");

    Seen conflict = member.submit(second, EDITOR, "body", "<p>from the member</p>", "do", "save");

    assertThat(conflict.status(), is(409));
    assertThat(conflict.page().select("#body").val(), is("<p>from the member</p>"));
    assertThat(conflict.page().select("#theirs").val(), is("<p>from the office</p>"));
    assertThat(
        office.get("/display/ED/Twice").page().select("#main-content").text(),
        is("from the office"));
    member.submit(conflict, EDITOR, "body", "<p>both</p>", "do", "save");
    assertThat(office.get("/display/ED/Twice").page().select("#main-content").text(), is("both"));
  }

  @Test
  public void brokenSourceComesBackWithThePlaceOfTheMistake() {
    Browser office = WIKI.as("office");
    long id = page("Broken", "<p>start</p>");
    Seen editor = office.get("/pages/editpage.action?pageId=" + id);

    Seen refused = office.submit(editor, EDITOR, "body", "<p>one</p>\n<p>two", "do", "save");

    assertThat(refused.status(), is(400));
    assertThat(refused.page().select("#body").val(), is("<p>one</p>\n<p>two"));
    assertThat(refused.page().select("#body-error").text(), containsString("line 2"));
  }

  @Test
  public void titleThatIsTakenIsRefusedAndTheTextStays() {
    Browser office = WIKI.as("office");
    page("Taken", "<p>x</p>");
    Seen editor = office.get("/pages/createpage.action?spaceKey=ED");

    Seen refused =
        office.submit(editor, EDITOR, "title", "taken", "body", "<p>typed</p>", "do", "save");

    assertThat(refused.status(), is(400));
    assertThat(refused.page().select("#title-error").size(), is(1));
    assertThat(refused.page().select("#body").val(), is("<p>typed</p>"));
  }

  @Test
  public void previewRendersWithoutSavingAndSaysSoToMacros() {
    Browser office = WIKI.as("office");
    long id = page("Previewed", "<p>start</p>");
    Seen editor = office.get("/pages/editpage.action?pageId=" + id);

    Seen preview =
        office.submit(
            editor, EDITOR, "body", "<ac:structured-macro ac:name=\"greeting\"/>", "do", "preview");

    assertThat(
        preview.page().select(".wiki-preview .greeting").text(),
        is("Hello, office in preview (ED) of Previewed"));
    assertThat(
        office.get("/display/ED/Previewed").page().select("#main-content").text(), is("start"));
  }

  @Test
  public void lostSessionDoesNotLoseTheText() {
    Browser office = WIKI.as("office");
    long id = page("Expired", "<p>start</p>");
    FilledForm form =
        office
            .get("/pages/editpage.action?pageId=" + id)
            .form(EDITOR)
            .with("body", "<p>an hour of work</p>");
    office.forgetCookies();

    Seen seen = office.post(form);

    assertThat(seen.status(), is(403));
    assertThat(seen.page().select("#typed").val(), is("<p>an hour of work</p>"));
  }

  @Test
  public void pickerOffersTheAppsMacrosWithTheirParameters() {
    long id = page("Picker", "<p>start</p>");

    Seen editor = WIKI.as("office").get("/pages/editpage.action?pageId=" + id);

    assertThat(editor.page().select("[data-macro=greeting] strong").text(), is("Greeting"));
    assertThat(
        editor.page().select("#macro-form-greeting [data-parameter]").eachAttr("data-parameter"),
        is(List.of("word", "tone", "loud")));
    assertThat(editor.page().select("#macro-form-greeting label").first().text(), is("The word"));
  }

  @Test
  public void macroThatRefusesOrFailsCostsOnlyItsOwnPlace() {
    page(
        "Macros",
        "<ac:structured-macro ac:name=\"greeting\"><ac:parameter ac:name=\"refuse\">true"
            + "</ac:parameter></ac:structured-macro>"
            + "<ac:structured-macro ac:name=\"greeting\"><ac:parameter ac:name=\"explode\">true"
            + "</ac:parameter></ac:structured-macro><p>after</p>");

    Seen seen = WIKI.as("office").get("/display/ED/Macros");

    assertThat(seen.page().select(".wiki-macro-error").size(), is(2));
    assertThat(
        seen.page().select(".wiki-macro-error").first().text(),
        containsString("It does not want to"));
    assertThat(seen.text(), not(containsString("secret")));
    assertThat(seen.page().select("#main-content").text(), containsString("after"));
  }

  @Test
  public void trashedPageCanBeRestored() {
    Browser office = WIKI.as("office");
    long id = page("Bin", "<p>kept</p>");
    office.submit(office.get("/pages/removepage.action?pageId=" + id), "main form");
    assertThat(office.get("/display/ED/Bin").status(), is(404));

    Seen restored =
        office.submit(
            office.get("/pages/viewtrash.action?key=ED"), "form:has(input[value=" + id + "])");

    assertThat(restored.page().select("#main-content").text(), is("kept"));
  }

  @Test
  public void attachedFileComesBackAndNeverRunsAsAPage() {
    Browser office = WIKI.as("office");
    long id = page("Files", "<p>x</p>");
    byte[] content = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    Seen form = office.get("/pages/viewpageattachments.action?pageId=" + id);

    Seen list = office.upload(form, "form[enctype]", "../a b.html", content);

    assertThat(list.page().select("tbody td a").text(), is("a b.html"));
    Seen file = office.get("/download/attachments/" + id + "/a%20b.html");
    assertThat(file.bytes(), is(content));
    assertThat(file.header("Content-Type"), is("application/octet-stream"));
    assertThat(file.header("Content-Disposition"), containsString("attachment"));
  }

  @Test
  public void largePageIsSavedWhole() {
    Browser office = WIKI.as("office");
    long id = page("Large", "<p>start</p>");
    Seen editor = office.get("/pages/editpage.action?pageId=" + id);
    String body = "<p>" + "word ".repeat(100_000) + "end</p>";

    Seen saved = office.submit(editor, EDITOR, "body", body, "do", "save");

    assertThat(saved.status(), is(200));
    assertThat(saved.page().select("#main-content").text().endsWith("word end"), is(true));
  }

  @Test
  public void labelsAreSavedAndRefusedWhenUnfit() {
    Browser office = WIKI.as("office");
    page("Labelled", "<p>x</p>");
    Seen page = office.get("/display/ED/Labelled");

    Seen saved = office.submit(page, ".wiki-labels form", "labels", "Practice staff");
    Seen refused = office.submit(page, ".wiki-labels form", "labels", "no:thing");

    assertThat(saved.page().select(".label-list a").eachText(), is(List.of("practice", "staff")));
    assertThat(refused.status(), is(400));
  }

  private static long page(String title, String storage) {
    return WIKI.setUp().page("office", "ED", "", title, storage);
  }
}
