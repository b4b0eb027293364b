package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class ScreenshotsIT {

  @ClassRule
  public static final PreviewSite SITE = PreviewSite.withSample(PreviewSite.Visitor.BROWSER);

  @Rule public final Windows windows = new Windows(SITE);
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void everyPictureOfTheReadmeCanBeTakenAnew() throws IOException {
    Path taken = folder.getRoot().toPath();

    Screenshots.take(windows, taken);

    for (Path picture : pictures(taken)) {
      assertThat(picture.toString(), Files.size(picture), is(greaterThan(5_000L)));
    }
    assertThat(names(taken), is(names(Screenshots.PICTURES)));
  }

  private static List<Path> pictures(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.sorted().toList();
    }
  }

  private static List<String> names(Path in) throws IOException {
    return pictures(in).stream().map(p -> p.getFileName().toString()).toList();
  }
}
