package org.elc.preview.wiki.storage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.Map;
import org.junit.Test;

public class StorageTemplateTest {
  @Test
  public void variablesBecomeTextAndRawOnesMarkup() throws Exception {
    StorageTemplate template =
        new StorageTemplate(
            "<p><at:var at:name=\"name\"/></p><at:var at:name=\"list\" at:rawxhtml=\"true\"/>");

    String page = template.fill(Map.of("name", "A & <b>", "list", "<ul><li>x</li></ul>"), k -> k);

    assertThat(page, is("<p>A &amp; &lt;b&gt;</p><ul><li>x</li></ul>"));
  }

  @Test
  public void textsAreTranslatedAlsoInsideMacros() throws Exception {
    StorageTemplate template =
        new StorageTemplate(
            "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">"
                + "<at:i18n at:key=\"k.title\"/></ac:parameter></ac:structured-macro>");

    String page = template.fill(Map.of(), key -> "Titel: " + key);

    assertThat(
        page,
        is(
            "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">"
                + "Titel: k.title</ac:parameter></ac:structured-macro>"));
  }

  @Test
  public void unknownVariablesLeaveNothing() throws Exception {
    String page = new StorageTemplate("<p>[<at:var at:name=\"no\"/>]</p>").fill(Map.of(), k -> k);

    assertThat(page, is("<p>[]</p>"));
  }

  @Test
  public void placeholdersLinksAndPlainTextSurvive() throws Exception {
    String storage =
        "<p><ac:placeholder ac:type=\"mention\">Who?</ac:placeholder></p><ac:link>"
            + "<ri:page ri:content-title=\"T\"/><ac:plain-text-link-body><![CDATA[a < b]]>"
            + "</ac:plain-text-link-body></ac:link>";

    assertThat(new StorageTemplate(storage).fill(Map.of(), k -> k), is(storage));
  }

  @Test
  public void rawVariableMustBeWellFormed() {
    StorageTemplate template = new StorageTemplate("<at:var at:name=\"x\" at:rawxhtml=\"true\"/>");

    assertThrows(StorageFormatException.class, () -> template.fill(Map.of("x", "<p>open"), k -> k));
  }
}
