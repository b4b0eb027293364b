package org.elc.benchlearning.build;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** The product's content-security policy only reports so far; we write as if it were enforced. */
public class ContentSecurityTest {

  private static final Map<String, Pattern> IN_TEMPLATES =
      Map.of(
          "inline script or style", Pattern.compile("(?i)<(script|style)\\b"),
          "inline handler", Pattern.compile("(?i)\\son[a-z]+\\s*="),
          "inline style", Pattern.compile("(?i)\\sstyle\\s*="),
          "script address", Pattern.compile("(?i)javascript:"),
          "other host", Pattern.compile("(?i)(src|href|action)\\s*=\\s*[\"']?(https?:)?//"));

  private static final Map<String, Pattern> IN_SCRIPTS =
      Map.of(
          "code from text",
              Pattern.compile("\\beval\\s*\\(|new\\s+Function\\b|setTimeout\\(\\s*[\"']"),
          "markup from text",
              Pattern.compile("\\.(inner|outer)HTML\\b|insertAdjacentHTML|document\\.write"),
          "other host", Pattern.compile("[\"'`](https?:)?//"));

  private static final Map<String, Pattern> IN_STYLES =
      Map.of("other file or host", Pattern.compile("(?i)@import|url\\(\\s*[\"']?(https?:)?//"));

  /** A colour that does not follow the reader's light or dark theme. */
  private static final Pattern FIXED_COLOUR =
      Pattern.compile("(?<!var\\(--ds-[a-z0-9-]{1,80}, ?)#[0-9a-fA-F]{3,8}\\b(?=[^{}]*[;}])");

  /**
   * Where paper is broken, and that a table keeps to its width, is said in no other way: documents
   * have no style sheet, nor a policy.
   */
  private static final Pattern ON_PAPER =
      Pattern.compile(
          " style=\"(page-break-(inside|after): avoid"
              + "|table-layout: fixed; word-wrap: break-word; font-size: [89](\\.5)?pt)\"");

  @Test
  public void templatesCarryNoScriptStyleOrForeignAddress() {
    assertThat(found(ProjectFiles.templates(), IN_TEMPLATES), is(empty()));
  }

  @Test
  public void scriptsMakeNeitherCodeNorMarkupFromText() {
    assertThat(found(ProjectFiles.scripts(), IN_SCRIPTS), is(empty()));
  }

  @Test
  public void stylesLoadNothing() {
    assertThat(found(ProjectFiles.styles(), IN_STYLES), is(empty()));
  }

  @Test
  public void coloursAreDesignTokens() {
    assertThat(found(ProjectFiles.styles(), Map.of("fixed colour", FIXED_COLOUR)), is(empty()));
  }

  @Test
  public void theRulesFindWhatTheyAreFor() {
    assertThat(FIXED_COLOUR.matcher("a { color: #fff; }").find(), is(true));
    assertThat(FIXED_COLOUR.matcher("a { color: var(--ds-text, #fff); }").find(), is(false));
    assertThat(FIXED_COLOUR.matcher("#fade { left: 0; }").find(), is(false));
    assertThat(IN_TEMPLATES.get("inline handler").matcher("<a onclick='x'>").find(), is(true));
    assertThat(IN_TEMPLATES.get("other host").matcher("<img src=\"//h/i.png\">").find(), is(true));
    assertThat(IN_SCRIPTS.get("other host").matcher("fetch('https://h')").find(), is(true));
  }

  private static List<String> found(List<Path> files, Map<String, Pattern> forbidden) {
    return files.stream()
        .flatMap(
            file ->
                forbidden.keySet().stream().flatMap(name -> hits(file, name, forbidden.get(name))))
        .toList();
  }

  private static Stream<String> hits(Path file, String name, Pattern pattern) {
    String text = ProjectFiles.text(file);
    boolean isDocument = file.getFileName().toString().endsWith("-document.html.vm");
    Matcher hits = pattern.matcher(isDocument ? ON_PAPER.matcher(text).replaceAll("") : text);
    return hits.results().map(hit -> file.getFileName() + ": " + name + ": " + hit.group());
  }
}
