package org.elc.benchlearning.it;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.rules.ExternalResource;
import org.slf4j.LoggerFactory;

/**
 * Listens to the log of the preview and of the app in it. A mistake of a client is the client's:
 * neither an error nor a stack trace of it belongs into the log of the site.
 */
final class LogWatch extends ExternalResource {
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final AppenderBase<ILoggingEvent> ear =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          boolean isError = event.getLevel().isGreaterOrEqual(Level.ERROR);
          if (isError || event.getThrowableProxy() != null) {
            heard.add(said(event));
          }
        }
      };

  private static String said(ILoggingEvent event) {
    String message = event.getLoggerName() + ": " + event.getFormattedMessage();
    return event.getThrowableProxy() == null
        ? message
        : message
            + " <- "
            + event.getThrowableProxy().getClassName()
            + ": "
            + event.getThrowableProxy().getMessage();
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  @Override
  protected void before() {
    ear.setContext(root().getLoggerContext());
    ear.start();
    root().addAppender(ear);
  }

  @Override
  protected void after() {
    root().detachAppender(ear);
    ear.stop();
  }

  /** What was heard since the last time. */
  List<String> taken() {
    List<String> taken = List.copyOf(heard);
    heard.clear();
    return taken;
  }
}
