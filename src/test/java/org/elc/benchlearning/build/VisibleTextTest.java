package org.elc.benchlearning.build;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.Test;

/** Whatever a reader sees comes from a bundle: no words in templates, scripts or Java. */
public class VisibleTextTest {

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private static final Set<String> SPOKEN_ATTRIBUTES =
      Set.of("alt", "aria-label", "aria-description", "label", "placeholder", "summary", "title");

  /** Storage-format elements whose text is for the product, not for the reader. */
  private static final String TECHNICAL =
      "ac|parameter, ac|plain-text-body, ac|task-id, ac|task-status, at|var, ri|page";

  /** A phrase, an opening word with a stop, or a single capitalised word put on the page. */
  private static final Pattern PHRASE_IN_SCRIPT =
      Pattern.compile(
          "[\"'`]\\p{Lu}\\p{L}+(?: [^\"'`]*\\p{L}+)+[^\"'`]*[\"'`]"
              + "|[\"'`][^\"'`<>=\\[\\].#]*\\p{L}{2,} \\p{L}+[^\"'`<>=\\[\\]#]*[.!?][\"'`]"
              + "|(?:textContent|innerText|title|ariaLabel|placeholder)\\s*[:=]\\s*[\"'`]\\p{L}{2,}"
              + "|setAttribute\\(\\s*[\"'](?:aria-label|title|placeholder|alt)[\"'],\\s*[\"'`]\\p{L}");

  private static final Pattern SCRIPT_COMMENT =
      Pattern.compile("(?s)/\\*.*?\\*/|(?m)(?<![:\"'`])//.*$");

  @Test
  public void templatesSayNothingThemselves() {
    List<String> said = new ArrayList<>();
    for (Path template : ProjectFiles.templates()) {
      Document page = Jsoup.parse(TemplateScan.of(template).markup());
      wordsOf(page).forEach(word -> said.add(template.getFileName() + ": " + word));
    }

    assertThat(said, is(empty()));
  }

  @Test
  public void storageTemplatesSayNothingThemselves() {
    List<String> said = new ArrayList<>();
    for (Path template : ProjectFiles.below(ProjectFiles.MAIN_RESOURCES, ".xml")) {
      if (!template.toString().contains("META-INF")) {
        Document page = Jsoup.parse(ProjectFiles.text(template), "", Parser.xmlParser());
        page.select(TECHNICAL).remove();
        wordsOf(page).forEach(word -> said.add(template.getFileName() + ": " + word));
      }
    }

    assertThat(said, is(empty()));
  }

  @Test
  public void scriptsSayNothingThemselves() {
    List<String> said = new ArrayList<>();
    for (Path script : ProjectFiles.scripts()) {
      phrases(ProjectFiles.text(script)).forEach(p -> said.add(script.getFileName() + ": " + p));
    }

    assertThat(said, is(empty()));
  }

  @Test
  public void javaSaysNothingItself() {
    assertThat(JavaPhrases.in(ProjectFiles.mainClasses()), is(empty()));
  }

  @Test
  public void theFindersFindWhatTheyAreFor() {
    assertThat(wordsOf(Jsoup.parse("<p title='Hello'>My <b>words</b> 5 %</p>")), hasSize(3));
    assertThat(phrases("x.textContent = 'Saved';"), hasSize(1));
    assertThat(phrases("show(\"Could not save\"); // Says it"), hasSize(1));
    assertThat(phrases("q('tr td.elc-n'); t(AJS.I18n.getText('elc.form.saved'));"), is(empty()));
    assertThat(
        JavaPhrases.inText("class A { String a() { return \"Not yet open\"; } }"), hasSize(1));
    assertThat(JavaPhrases.inText("class A { String a = \"<b>\" + x; }"), hasSize(1));
    assertThat(
        JavaPhrases.inText(
            "class A { void a() { throw new IllegalStateException(\"no such thing\"); } }"),
        is(empty()));
  }

  private static List<String> wordsOf(Document page) {
    List<String> words = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      element.textNodes().stream()
          .map(node -> node.text().strip())
          .filter(text -> WORD.matcher(text).find())
          .forEach(words::add);
      element
          .attributes()
          .forEach(
              attribute -> {
                boolean button =
                    attribute.getKey().equals("value") && element.tagName().equals("input");
                boolean spoken = SPOKEN_ATTRIBUTES.contains(attribute.getKey()) || button;
                if (spoken && WORD.matcher(attribute.getValue()).find()) {
                  words.add(attribute.getKey() + "=" + attribute.getValue());
                }
              });
    }
    return words;
  }

  private static List<String> phrases(String script) {
    Matcher phrases = PHRASE_IN_SCRIPT.matcher(SCRIPT_COMMENT.matcher(script).replaceAll(""));
    return phrases.results().map(result -> result.group()).toList();
  }
}
