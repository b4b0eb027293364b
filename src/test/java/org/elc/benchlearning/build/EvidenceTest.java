package org.elc.benchlearning.build;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** A stub says what it stands for and how we know; a stub that nobody needs is not there. */
public class EvidenceTest {

  private static final Pattern EVIDENCE =
      Pattern.compile("/\\*\\*\\s+Real: [a-z0-9.-]+:[a-z0-9.-]+\\. (\\s*\\* )?Evidence: \\S");

  private static final Pattern BODY = Pattern.compile("Body: \\S");

  /** The preview host enforces these families whole, by their names; the app uses some of each. */
  private static final Set<String> ENFORCED_BY_NAME =
      Set.of(
          "com.atlassian.annotations.security",
          "com.atlassian.plugins.rest.api.security.annotation");

  private final List<Path> stubs = ProjectFiles.below(ProjectFiles.STUBS, ".java");

  @Test
  public void everyStubNamesTheRealArtefactAndTheEvidence() {
    List<String> silent = namesOf(text -> !EVIDENCE.matcher(oneLine(text)).find());

    assertThat(stubs, is(not(empty())));
    assertThat(silent, is(empty()));
  }

  /** Signatures only: a class that the host cannot subclass is the exception and says why. */
  @Test
  public void aBodyIsExplained() {
    Pattern working =
        Pattern.compile(
            "\\)\\s*\\{(?!\\s*throw new UnsupportedOperationException\\(\"stub\"\\);\\s*})\\s*\\S");
    List<String> unexplained =
        namesOf(text -> working.matcher(text).find() && !BODY.matcher(oneLine(text)).find());

    assertThat(unexplained, is(empty()));
  }

  @Test
  public void everyStubIsUsed() {
    String users =
        Stream.of(ProjectFiles.MAIN_JAVA, ProjectFiles.PREVIEW_JAVA)
            .flatMap(folder -> ProjectFiles.below(folder, ".java").stream())
            .map(ProjectFiles::text)
            .reduce("", String::concat);
    String others = stubs.stream().map(ProjectFiles::text).reduce("", String::concat);
    List<String> idle =
        stubs.stream()
            .map(EvidenceTest::typeName)
            .filter(type -> !users.contains("import " + type + ";") && !calledByActiveObjects(type))
            .filter(type -> !isNamedBy(others, type))
            .filter(type -> !ENFORCED_BY_NAME.contains(type.substring(0, type.lastIndexOf('.'))))
            .toList();

    assertThat("stubs that nobody uses", idle, is(empty()));
  }

  @Test
  public void stubsAreFew() {
    assertThat(stubs.size(), is(lessThanOrEqualTo(90)));
  }

  /** A stub that another stub's signature needs. */
  private static boolean isNamedBy(String stubs, String type) {
    String name = type.substring(type.lastIndexOf('.') + 1);
    String itself = "(class|interface|enum) " + name + "\\b";
    return Pattern.compile("\\b" + name + "\\b")
        .matcher(stubs.replaceAll(itself, "").replaceAll("import [^;]+;", ""))
        .find();
  }

  private static boolean calledByActiveObjects(String type) {
    return type.startsWith("com.atlassian.util.profiling.")
        || type.equals("com.atlassian.plugin.util.PluginKeyStack");
  }

  private List<String> namesOf(Predicate<String> wrong) {
    return stubs.stream()
        .filter(stub -> wrong.test(ProjectFiles.text(stub)))
        .map(EvidenceTest::typeName)
        .toList();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\n \\* ", " ").replaceAll("/\\*\\*\\s*", "/** ");
  }

  private static String typeName(Path stub) {
    String path = ProjectFiles.STUBS.relativize(stub).toString();
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }
}
