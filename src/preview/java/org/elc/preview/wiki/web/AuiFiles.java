package org.elc.preview.wiki.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The product's look: AUI and jQuery, installed with npm from {@code src/preview/package-lock.json}
 * at the first start. Without Node the preview works too, and looks plainer.
 */
final class AuiFiles {
  private static final Logger LOG = LoggerFactory.getLogger(AuiFiles.class);
  private static final Path SOURCE = Path.of("src", "preview");
  private static final Path HOME = Path.of("target", "preview-web");
  private static final String LOCK = "package-lock.json";
  private static final long MINUTES = 5;

  /** What is served, by the names under which pages ask for it. */
  private static final Map<String, String> FOLDERS =
      Map.of(
          "aui", "node_modules/@atlassian/aui/dist/aui",
          "jquery", "node_modules/jquery/dist");

  private AuiFiles() {}

  /** The folders by name, installed if need be; empty where that is impossible. */
  static Optional<Map<String, Path>> installed() {
    if (!Files.exists(SOURCE.resolve(LOCK))) {
      LOG.info("Not started from the project's folder: the pages use a plain style sheet");
      return Optional.empty();
    }
    try {
      Files.createDirectories(HOME);
      // Tests start several previews at a time; only one of them installs.
      try (FileChannel channel =
              FileChannel.open(
                  HOME.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = channel.lock()) {
        return held.isValid() && (isCurrent() || install())
            ? Optional.of(folders())
            : Optional.empty();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Map<String, Path> folders() {
    return Map.of(
        "aui", HOME.resolve(FOLDERS.get("aui")), "jquery", HOME.resolve(FOLDERS.get("jquery")));
  }

  /** Whether what the lock file asks for is there; npm leaves no such trace of its own. */
  private static boolean isCurrent() throws IOException {
    Path done = HOME.resolve("installed.json");
    return Files.exists(done) && Files.mismatch(done, SOURCE.resolve(LOCK)) < 0;
  }

  private static boolean install() throws IOException {
    for (String file : List.of("package.json", LOCK)) {
      Files.copy(SOURCE.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    LOG.info("Installing AUI for the pages' look");
    if (!run()) {
      LOG.warn("AUI could not be installed with npm: the pages use a plain style sheet");
      return false;
    }
    Files.copy(
        SOURCE.resolve(LOCK), HOME.resolve("installed.json"), StandardCopyOption.REPLACE_EXISTING);
    return true;
  }

  private static boolean run() {
    ProcessBuilder npm =
        new ProcessBuilder(
                "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
            .directory(HOME.toFile())
            .redirectErrorStream(true)
            .redirectOutput(HOME.resolve("npm.log").toFile());
    try {
      Process process = npm.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException noNode) {
      LOG.info("Node and npm are not on the path");
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
