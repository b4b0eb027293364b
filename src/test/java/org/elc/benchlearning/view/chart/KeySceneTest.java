package org.elc.benchlearning.view.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.Test;

public class KeySceneTest {
  private static final Path STYLE =
      Path.of("src/main/resources/org/elc/benchlearning/css/charts.css");

  @Test
  public void whatTheStyleSheetDrawsBeforeWordsCanBePrintedToo() throws IOException {
    List<String> kinds =
        Pattern.compile("\\.elc-key-([a-z0-9-]+)")
            .matcher(Files.readString(STYLE))
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();

    assertThat(kinds.size(), is(greaterThan(10)));
    kinds.forEach(kind -> assertThat(kind, KeyScene.of(kind).marks(), is(not(empty()))));
  }

  @Test
  public void aPrintedMarkIsNotReadTwice() {

    ChartView.Key key =
        new ChartView.Key("own", "Own value")
            .withFile(
                (picture, width) ->
                    Optional.of(new PictureFile("p", width, 16, picture.description())));

    assertThat(key.files().get(0).text(), is(""));
  }
}
