package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** What the README and the guides show is what the script takes, no less and no more. */
public final class PicturesTest {
  private static final Path GUIDES = Path.of("src", "docs", "guides");
  private static final Pattern PICTURE = Pattern.compile("(!?)\\[([^\\]]*)\\]\\(([^)]*\\.png)\\)");
  private static final int SHORTEST_WORDS = 20;
  private static final long MOST_BYTES = 2_000_000;

  /** A picture in a text. */
  private record Shown(Path text, boolean inline, String words, Path file) {}

  private static List<Shown> shown() throws IOException {
    List<Path> texts = new ArrayList<>(files(GUIDES));
    texts.add(Path.of("README.md"));
    List<Shown> shown = new ArrayList<>();
    for (Path text : texts) {
      Matcher found = PICTURE.matcher(Files.readString(text));
      while (found.find()) {
        Path file = text.resolveSibling(found.group(3)).normalize();
        shown.add(new Shown(text, !found.group(1).isEmpty(), found.group(2), file));
      }
    }
    return shown;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  public void everyPictureThatIsShownIsTakenAndEveryOneTakenIsShown() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Shown picture : shown()) {
      assertThat(picture + " exists", Files.exists(picture.file()), is(true));
      assertThat(picture.toString(), picture.file().getParent(), is(Screenshots.PICTURES));
      names.add(picture.file().getFileName().toString());
    }

    assertThat(names, is(Scenes.ALL.keySet()));
    assertThat(
        files(Screenshots.PICTURES).stream().map(p -> p.getFileName().toString()).toList(),
        is(List.copyOf(Scenes.ALL.keySet())));
  }

  @Test
  public void everyPictureSaysInWordsWhatIsToBeSeen() throws IOException {
    for (Shown picture : shown()) {
      if (picture.inline()) {
        assertThat(picture.toString(), picture.words().length(), is(greaterThan(SHORTEST_WORDS)));
      }
    }
  }

  @Test
  public void allPicturesTogetherAreSmall() throws IOException {
    TreeMap<Path, Long> sizes = new TreeMap<>();
    for (Path file : files(Screenshots.PICTURES)) {
      sizes.put(file, Files.size(file));
    }

    long all = sizes.values().stream().mapToLong(Long::longValue).sum();
    assertThat(sizes.toString(), all, is(lessThan(MOST_BYTES)));
  }

  @Test
  public void everyGuideHasPictures() throws IOException {
    Set<Path> texts = new TreeSet<>();
    shown().forEach(picture -> texts.add(picture.text()));

    assertThat(texts.containsAll(files(GUIDES)), is(true));
  }
}
