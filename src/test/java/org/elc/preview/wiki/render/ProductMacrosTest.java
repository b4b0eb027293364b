package org.elc.preview.wiki.render;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.elc.preview.wiki.fake.WikiPreview;
import org.jsoup.nodes.Element;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

public class ProductMacrosTest {
  @ClassRule public static final WikiPreview WIKI = new WikiPreview();

  @BeforeClass
  public static void twoSpaces() {
    WIKI.setUp().space("office", "AA", "First", "");
    WIKI.setUp().space("office", "BB", "Second", "");
    WIKI.setUp().page("office", "AA", "", "Parent", "<p/>");
    WIKI.setUp().page("office", "AA", "Parent", "Child", "<p/>");
    WIKI.setUp().page("office", "BB", "", "Elsewhere", "<p/>");
    WIKI.setUp().label("AA", "Child", "staff", "practice");
    WIKI.setUp().label("AA", "Parent", "staff");
    WIKI.setUp().label("BB", "Elsewhere", "practice");
  }

  @Test
  public void childrenListsOneLevelUnlessToldMore() {
    String here = "<ac:parameter ac:name=\"page\">Parent</ac:parameter>";

    assertThat(links(macro("children", here)), is(List.of("Child")));
    assertThat(
        links(
            macro(
                "children",
                "<ac:parameter ac:name=\"page\"><ac:link><ri:page ri:content-title=\"First Home\"/>"
                    + "</ac:link></ac:parameter><ac:parameter ac:name=\"depth\">2</ac:parameter>")),
        is(List.of("Parent", "Child", "Stage")));
  }

  @Test
  public void labelsAreAskedForInTheQueryLanguage() {
    assertThat(links(query("label = \"practice\"")), is(List.of("Child", "Elsewhere")));
    assertThat(
        links(query("label = \"practice\" and space = currentSpace()")), is(List.of("Child")));
    assertThat(
        links(query("label in (\"staff\",\"x\") and label = \"practice\"")), is(List.of("Child")));
    assertThat(
        links(query("label = practice and type = page and space = BB")), is(List.of("Elsewhere")));
  }

  @Test
  public void labelsAreAskedForInTheOldWayToo() {
    String labels = "<ac:parameter ac:name=\"labels\">staff, practice</ac:parameter>";

    assertThat(links(macro("contentbylabel", labels)), is(List.of("Child", "Parent", "Elsewhere")));
    assertThat(
        links(
            macro(
                "contentbylabel",
                labels + "<ac:parameter ac:name=\"operator\">AND</ac:parameter>")),
        is(List.of("Child")));
  }

  @Test
  public void queryThatIsNotUnderstoodSaysSo() {
    Element shown = query("label = \"practice\" and creator = currentUser()");

    assertThat(shown.select(".wiki-macro-error").text(), containsString("creator"));
  }

  @Test
  public void boxesHaveTheProductsClasses() {
    Element shown =
        shown(
            "<ac:structured-macro ac:name=\"info\"><ac:parameter ac:name=\"title\">T"
                + "</ac:parameter><ac:rich-text-body><p>x</p></ac:rich-text-body>"
                + "</ac:structured-macro>");

    assertThat(shown.select(".confluence-information-macro-information .title").text(), is("T"));
    assertThat(shown.select(".confluence-information-macro-body p").text(), is("x"));
  }

  @Test
  public void tableOfContentsLinksTheHeadings() {
    Element shown =
        shown(
            "<ac:structured-macro ac:name=\"toc\"><ac:parameter ac:name=\"maxLevel\">2"
                + "</ac:parameter></ac:structured-macro><h1>A</h1><h2>B</h2><h3>C</h3><h1>D</h1>");

    assertThat(shown.select(".toc-macro a").eachText(), is(List.of("A", "B", "D")));
    assertThat(shown.select(".toc-macro li li a").attr("href"), is("#h-B"));
    assertThat(shown.select("#h-B").text(), is("B"));
  }

  @Test
  public void attachmentsListsTheFilesOfThePage() {
    shown("<p/>");
    WIKI.setUp().attach("office", "AA", "Stage", "plan.txt", "x".getBytes(StandardCharsets.UTF_8));

    assertThat(links(macro("attachments", "")), is(List.of("plan.txt")));
  }

  private static Element query(String cql) {
    return macro(
        "contentbylabel",
        "<ac:parameter ac:name=\"cql\">" + cql.replace("\"", "&quot;") + "</ac:parameter>");
  }

  private static Element macro(String name, String parameters) {
    return shown(
        "<ac:structured-macro ac:name=\"%s\">%s</ac:structured-macro>".formatted(name, parameters));
  }

  private static Element shown(String storage) {
    WIKI.setUp().page("office", "AA", "", "Stage", storage);
    return WIKI.as("office").get("/display/AA/Stage").page().select("#main-content").first();
  }

  private static List<String> links(Element shown) {
    return shown.select("a").eachText();
  }
}
