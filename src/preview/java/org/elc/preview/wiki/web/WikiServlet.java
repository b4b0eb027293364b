package org.elc.preview.wiki.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.elc.preview.host.Xsrf;
import org.elc.preview.wiki.api.Readers;
import org.elc.preview.wiki.content.Missing;
import org.elc.preview.wiki.content.Refused;
import org.elc.preview.wiki.content.Unfit;
import org.elc.preview.wiki.store.WikiUser;

/** The one door to the wiki's actions. GET changes nothing; POST needs the form token. */
final class WikiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final long LARGEST_UPLOAD = 25_000_000;
  private static final int IN_MEMORY = 1_000_000;

  private final transient Routes routes;
  private final transient Readers readers;
  private final transient Xsrf xsrf;
  private final transient Shell shell;
  private final transient Problems problems;

  WikiServlet(Routes routes, Readers readers, Xsrf xsrf, Shell shell) {
    this.routes = routes;
    this.readers = readers;
    this.xsrf = xsrf;
    this.shell = shell;
    this.problems = new Problems();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Ask ask = ask(request);
    Optional<Action> action = routes.get(request.getServletPath());
    if (action.isEmpty() && routes.post(request.getServletPath()).isPresent()) {
      response.setHeader("Allow", "POST");
      write(ask, problems.notThisWay(), response);
      return;
    }
    write(ask, answer(ask, action), response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    // Read by the container when the first parameter is asked for, the token included.
    request.setAttribute(
        "org.eclipse.jetty.multipartConfig",
        new MultipartConfigElement(
            System.getProperty("java.io.tmpdir"), LARGEST_UPLOAD, LARGEST_UPLOAD, IN_MEMORY));
    Ask ask = ask(request);
    Optional<Action> action = routes.post(request.getServletPath());
    if (action.isPresent() && !xsrf.allows(request)) {
      write(ask, problems.expired(ask), response);
      return;
    }
    write(ask, answer(ask, action), response);
  }

  private Answer answer(Ask ask, Optional<Action> action) throws ServletException {
    try {
      return action.orElseThrow(Missing::new).answer(ask);
    } catch (Missing missing) {
      return problems.missing(ask);
    } catch (Refused refused) {
      return problems.refused(ask, refused.getMessage());
    } catch (Unfit unfit) {
      return problems.unfit(unfit);
    }
  }

  private Ask ask(HttpServletRequest request) {
    Optional<WikiUser> user = readers.user();
    return new Ask(request, user, readers.viewer(), readers.locale());
  }

  private void write(Ask ask, Answer answer, HttpServletResponse response) throws IOException {
    if (answer instanceof Answer.Redirect redirect) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", redirect.address());
      redirect.cookies().forEach(response::addCookie);
    } else if (answer instanceof Answer.Download download) {
      download(download, response);
    } else if (answer instanceof Answer.View view) {
      byte[] document = shell.document(ask, view).getBytes(StandardCharsets.UTF_8);
      response.setStatus(view.status());
      response.setContentType("text/html; charset=UTF-8");
      response.setContentLength(document.length);
      response.getOutputStream().write(document);
    }
  }

  private static void download(Answer.Download download, HttpServletResponse response)
      throws IOException {
    String name =
        URLEncoder.encode(download.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    response.setContentType(download.mediaType());
    response.setHeader(
        "Content-Disposition",
        "%s; filename*=UTF-8''%s".formatted(download.shown() ? "inline" : "attachment", name));
    // Nothing that a user uploaded may run with the wiki's rights.
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setContentLength(download.content().length);
    response.getOutputStream().write(download.content());
  }
}
