package org.elc.preview.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.Assert.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elc.preview.host.fake.FakePreview;
import org.elc.preview.host.fake.Row;
import org.elc.preview.host.template.VelocityTemplates;
import org.junit.Test;

public final class TemplatesTest {

  private final PluginDescriptor plugin = PluginDescriptor.read(FakePreview.source());
  private final Templates templates =
      new VelocityTemplates(plugin, FakePreview.source().loader(), "/confluence");

  private String render(String template, Map<String, ?> context) {
    Map<String, Object> all = new HashMap<>(templates.defaultContext());
    all.putAll(context);
    return templates.render(FakePreview.template(template), all).strip();
  }

  private TemplateFailed failure(String template, Map<String, ?> context) {
    return assertThrows(TemplateFailed.class, () -> render(template, context));
  }

  @Test
  public void whatAReferencePutsIntoThePageIsEscaped() {
    String html = render("rows.html.vm", Map.of("rows", List.of(new Row("<a&\"'>"))));

    assertThat(
        html,
        equalTo("<ul><li title=\"&lt;a&amp;&quot;&#39;&gt;\">&lt;a&amp;&quot;&#39;&gt;</li></ul>"));
  }

  @Test
  public void methodsThatPromiseMarkupAreNotEscapedAndOthersAre() {
    String html = render("markup.html.vm", Map.of("row", new Row("&amp;")));

    assertThat(
        html, equalTo("<b><em>&amp;</em></b><i><em>&amp;</em></i><u>&lt;x.y3&amp;amp;&gt;</u>"));
  }

  @Test
  public void anotherTemplateOfTheAppMayBeParsed() {
    assertThat(
        render("parse.html.vm", Map.of("row", new Row("n"))), containsString("<b><em>n</em></b>"));
  }

  @Test
  public void aMethodThatIsNotListedIsBlockedAndNamed() {
    TemplateFailed failed = failure("blocked.html.vm", Map.of("row", new Row("n")));

    assertThat(
        failed.getMessage(),
        containsString("Method needs allowlisting: org.elc.preview.host.fake.Row#secret()"));
  }

  @Test
  public void noMethodOfTheJdkMayBeCalled() {
    assertThat(
        failure("jdk.html.vm", Map.of("text", "abc")).getMessage(),
        containsString("Method needs allowlisting: java.lang.String#length()"));
  }

  @Test
  public void anEntryOfAMapCannotBeRead() {
    failure("map.html.vm", Map.of("map", Map.of("a", "b")));
  }

  @Test
  public void aMapCannotBeIterated() {
    failure("rows.html.vm", Map.of("rows", Map.of("a", "b")));
  }

  @Test
  public void aReferenceToNothingFails() {
    failure("nothing.html.vm", Map.of());
  }

  @Test
  public void aPropertyCannotBeSet() {
    failure("set.html.vm", Map.of("row", new Row("n")));
  }

  @Test
  public void aFileOutsideTheAppCannotBeIncluded() {
    failure("include.html.vm", Map.of());
  }

  @Test
  public void aTemplateWithoutTheEscapingNameIsRefused() {
    failure("plain.vm", Map.of("row", new Row("n")));
  }

  @Test
  public void theRequestTellsTheContextPathAndNothingElse() {
    assertThat(render("link.html.vm", Map.of()), equalTo("<a href=\"/confluence/x\">x</a>"));
  }
}
