package org.elc.benchlearning.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's files as they stand in the checkout. Maven runs the tests in its root. */
final class ProjectFiles {

  static final Path MAIN_JAVA = Path.of("src/main/java");
  static final Path MAIN_RESOURCES = Path.of("src/main/resources");
  static final Path STUBS = Path.of("src/stubs/java");
  static final Path PREVIEW_JAVA = Path.of("src/preview/java");

  private ProjectFiles() {}

  static String text(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  /**
   * Every file below a folder whose name ends so, in a stable order; none if there is no folder.
   */
  static List<Path> below(Path folder, String suffix) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().endsWith(suffix))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> templates() {
    return below(MAIN_RESOURCES, ".vm");
  }

  static List<Path> scripts() {
    return below(MAIN_RESOURCES, ".js");
  }

  static List<Path> styles() {
    return below(MAIN_RESOURCES, ".css");
  }

  static List<Path> mainClasses() {
    return below(MAIN_JAVA, ".java").stream()
        .filter(file -> !file.endsWith("package-info.java"))
        .toList();
  }
}
