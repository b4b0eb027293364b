package org.elc.benchlearning.build;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** Rooms and files stay small enough to be read. */
public class SizeTest {

  private static final int CLASS_LINES = 300;

  /** Half of a statistical class explains. */
  private static final int STATISTICS_LINES = 400;

  private static final int TEMPLATE_LINES = 60;
  private static final int COLLABORATORS = 5;

  private static final Pattern TODO = Pattern.compile("\\b(TODO|FIXME|XXX)\\b(?!.*#\\d+)");

  @Test
  public void classesAreShort() {
    Map<Path, Integer> tooLong = longer(ProjectFiles.mainClasses(), CLASS_LINES);
    tooLong.keySet().removeIf(file -> file.toString().contains("core/stats/"));

    assertThat(tooLong, is(anEmptyMap()));
    assertThat(longer(ProjectFiles.mainClasses(), STATISTICS_LINES), is(anEmptyMap()));
  }

  @Test
  public void previewAndTestsAreShort() {
    List<Path> files = new ArrayList<>(ProjectFiles.below(ProjectFiles.PREVIEW_JAVA, ".java"));
    files.addAll(ProjectFiles.below(Path.of("src/test/java"), ".java"));

    assertThat(longer(files, STATISTICS_LINES), is(anEmptyMap()));
  }

  @Test
  public void templatesAreShort() {
    assertThat(longer(ProjectFiles.templates(), TEMPLATE_LINES), is(anEmptyMap()));
  }

  @Test
  public void theBuildTheReadmeAndTheDescriptorAreShort() {
    assertThat(ProjectFiles.lines(Path.of("pom.xml")).size(), is(lessThan(400)));
    assertThat(ProjectFiles.lines(Path.of("README.md")).size(), is(lessThanOrEqualTo(150)));
    // The product wants each method that a template calls on a line of its own.
    long modules =
        ProjectFiles.lines(Descriptor.FILE).stream().filter(l -> !l.contains("<method>")).count();
    assertThat(modules, is(lessThanOrEqualTo(400L)));
  }

  @Test
  public void constructorsTakeAtMostFiveCollaborators() throws Exception {
    List<String> many = new ArrayList<>();
    for (Path file : ProjectFiles.mainClasses()) {
      String path = ProjectFiles.MAIN_JAVA.relativize(file).toString();
      Class<?> type = Class.forName(path.substring(0, path.length() - 5).replace('/', '.'));
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        if (!type.isRecord() && !type.isEnum() && constructor.getParameterCount() > COLLABORATORS) {
          many.add(type.getName() + " " + constructor.getParameterCount());
        }
      }
    }

    assertThat("a sixth usually means two classes", many, is(empty()));
  }

  @Test
  public void everyPackageSaysWhatLivesInIt() {
    List<String> silent =
        ProjectFiles.mainClasses().stream()
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .map(Path::toString)
            .toList();

    assertThat(silent, is(empty()));
  }

  @Test
  public void whatIsLeftToDoIsAnIssue() {
    List<String> loose =
        Stream.of("src/main", "src/preview", "src/stubs")
            .flatMap(folder -> ProjectFiles.below(Path.of(folder), "").stream())
            .filter(file -> file.toString().matches(".*\\.(java|js|css|vm|xml|properties)"))
            .filter(file -> TODO.matcher(ProjectFiles.text(file)).find())
            .map(Path::toString)
            .toList();

    assertThat("without an issue's number", loose, is(empty()));
  }

  private static Map<Path, Integer> longer(List<Path> files, int limit) {
    Map<Path, Integer> longer = new TreeMap<>();
    for (Path file : files) {
      int lines = ProjectFiles.lines(file).size();
      if (lines > limit) {
        longer.put(file, lines);
      }
    }
    return longer;
  }
}
