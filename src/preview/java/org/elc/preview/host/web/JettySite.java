package org.elc.preview.host.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.Servlet;
import jakarta.servlet.annotation.MultipartConfig;
import java.io.IOException;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.ErrorHandler;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.elc.preview.host.StartFailed;
import org.elc.preview.host.WebSite;

/** Jetty on the loopback address, with one context. */
public final class JettySite implements WebSite, AutoCloseable {

  /** Where Confluence is, below the host name. */
  public static final String CONTEXT_PATH = "/confluence";

  private static final int SESSION_SECONDS = 3600;
  private static final int MOST_FORM_BYTES = 5 * 1024 * 1024;

  private final Server server;
  private final ServerConnector connector;
  private final ServletContextHandler context;

  /** Takes the port at once, but answers nobody before {@link #start}. */
  public JettySite(int port) {
    QueuedThreadPool threads = new QueuedThreadPool(64, 4);
    threads.setDaemon(true);
    threads.setName("http");
    server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.addConnector(connector);
    context = new ServletContextHandler(ServletContextHandler.SESSIONS);
    context.setContextPath(CONTEXT_PATH);
    context.setMaxFormContentSize(MOST_FORM_BYTES);
    context.getSessionHandler().setMaxInactiveInterval(SESSION_SECONDS);
    context.getSessionHandler().setHttpOnly(true);
    context.getSessionHandler().setSameSite(HttpCookie.SameSite.LAX);
    ErrorHandler silent = new ErrorHandler();
    silent.setShowStacks(false);
    silent.setShowCauses(false);
    context.setErrorHandler(silent);
    server.setHandler(context);
    try {
      connector.open();
      // Browsers keep cookies per host name, not per port: nodes would log each other out.
      context.getSessionHandler().setSessionCookie("JSESSIONID_" + connector.getLocalPort());
    } catch (IOException e) {
      throw new StartFailed("cannot listen on port " + port + ": " + e.getMessage(), e);
    }
  }

  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void filter(Filter filter) {
    context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
  }

  @Override
  public void servlet(String path, Servlet servlet) {
    ServletHolder holder = new ServletHolder(servlet);
    holder.setInitOrder(1);
    holder.setAsyncSupported(false);
    MultipartConfig multipart = servlet.getClass().getAnnotation(MultipartConfig.class);
    if (multipart != null) {
      holder.getRegistration().setMultipartConfig(new MultipartConfigElement(multipart));
    }
    context.addServlet(holder, path);
  }

  /** Makes every servlet and begins to answer. */
  public void start() {
    try {
      server.start();
    } catch (Exception e) {
      throw StartFailed.of("the web site did not start", e);
    }
  }

  /** Waits until the server has stopped. */
  public void join() throws InterruptedException {
    server.join();
  }

  /** May be called twice. */
  @Override
  public void close() {
    try {
      server.stop();
      connector.close();
    } catch (Exception e) {
      throw new IllegalStateException("Jetty did not stop", e);
    }
  }
}
