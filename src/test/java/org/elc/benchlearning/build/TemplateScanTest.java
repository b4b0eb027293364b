package org.elc.benchlearning.build;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.Test;

/** The scanner that the rules for templates stand on. */
public class TemplateScanTest {

  @Test
  public void callsAreFoundInTextDirectivesAndArguments() {
    TemplateScan scan =
        TemplateScan.of("#foreach($r in $page.rows())$t.text('a, b', $r.count())#end$!{r.name()}");

    assertThat(
        scan.calls().stream().map(Object::toString).toList(),
        is(List.of("$page.rows(0)", "$r.count(0)", "$t.text(2)", "$r.name(0)")));
  }

  @Test
  public void chainsAndPropertiesAreFound() {
    TemplateScan scan = TemplateScan.of("$row.name().length() $row.name");

    assertThat(
        scan.calls().stream().map(Object::toString).toList(),
        is(List.of("$row.name(0)", "$row.length(0)", "$row.name")));
  }

  @Test
  public void commentsCallNothing() {
    TemplateScan scan = TemplateScan.of("## $a.b()\n#* $c.d() *#<p>x</p>");

    assertThat(scan.calls(), is(List.of()));
    assertThat(scan.markup(), is("\n<p>x</p>"));
  }

  @Test
  public void markupIsWhatTheTemplateSaysItself() {
    TemplateScan scan =
        TemplateScan.of("<p id=\"#elc\">#if($a.b())Hi #{else}Ho#end costs 5$ ${a.c()}ly</p>");

    assertThat(scan.markup(), is("<p id=\"\">Hi Ho costs 5$ ly</p>"));
    assertThat(scan.directives(), is(List.of("elc", "if", "else", "end")));
  }
}
