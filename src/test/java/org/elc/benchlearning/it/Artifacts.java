package org.elc.benchlearning.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.runner.Description;
import org.slf4j.LoggerFactory;

/** What a failed test leaves in {@code target/artifacts/<class>/<method>}. */
final class Artifacts implements AutoCloseable {

  private static final String PATTERN = "%d{HH:mm:ss.SSS} %-5level %logger{20} %msg%n%ex{6}";

  private final Path folder;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
  private final Logger root;

  private Artifacts(Path folder) {
    this.folder = folder;
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern(PATTERN);
    encoder.start();
    appender.setContext(context);
    appender.setEncoder(encoder);
    appender.setOutputStream(log);
    appender.start();
    root.addAppender(appender);
  }

  /** Listens to the log from now on. */
  static Artifacts of(Description test) {
    String method = String.valueOf(test.getMethodName()).replaceAll("[^\\w.-]", "_");
    return new Artifacts(
        Path.of("target", "artifacts", test.getTestClass().getSimpleName(), method));
  }

  void keep(List<Window> windows, List<String> complaints) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("preview.log"), log.toByteArray());
    Files.write(folder.resolve("console.txt"), complaints, UTF_8);
    for (int at = 0; at < windows.size(); at++) {
      Window window = windows.get(at);
      String name = (at + 1) + "-" + window.name();
      Files.writeString(folder.resolve(name + ".html"), window.page().content(), UTF_8);
      window
          .page()
          .screenshot(
              new ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name + ".png")));
    }
  }

  @Override
  public void close() {
    root.detachAppender(appender);
    appender.stop();
  }
}
