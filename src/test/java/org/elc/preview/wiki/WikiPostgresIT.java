package org.elc.preview.wiki;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.elc.preview.DatabaseOption;
import org.elc.preview.Preview;
import org.elc.preview.PreviewOptions;
import org.elc.preview.wiki.fake.Browser;
import org.elc.preview.wiki.fake.Browser.Seen;
import org.elc.preview.wiki.fake.WikiPreview;
import org.elc.preview.wiki.web.WikiPages.Look;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Two nodes of one wiki on one PostgreSQL. */
public final class WikiPostgresIT {
  private static final String EDITOR = "#editor-form";

  private static EmbeddedPostgres server;
  private static Preview one;
  private static Preview two;

  @BeforeClass
  public static void twoNodes() throws IOException {
    server = EmbeddedPostgres.start();
    PreviewOptions options =
        WikiPreview.options()
            .withDatabase(
                new DatabaseOption.Postgres(
                    server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"));
    one = Preview.start(options.withNodeName("one"));
    two = Preview.start(options.withNodeName("two").withModules(new Wiki(Look.PLAIN)));
    setUp(one).space("office", "PG", "On both", "org.example.words:team-space");
  }

  @AfterClass
  public static void stop() throws IOException {
    one.close();
    two.close();
    server.close();
  }

  @Test
  public void whatOneNodeSavesTheOtherShows() {
    setUp(one).page("office", "PG", "", "Shared", "<p>from one</p>");

    Browser browser = new Browser(two.baseUrl());
    browser.logIn("office", "office");

    assertThat(
        browser.get("/display/PG/Shared").page().select("#main-content").text(), is("from one"));
  }

  @Test
  public void conflictIsFoundAcrossNodes() {
    long id = setUp(one).page("office", "PG", "", "Twice", "<p>start</p>");
    Browser browser = new Browser(two.baseUrl());
    browser.logIn("office", "office");
    Seen editor = browser.get("/pages/editpage.action?pageId=" + id);
    setUp(one).page("office", "PG", "", "Twice", "<p>meanwhile</p>");

    Seen conflict = browser.submit(editor, EDITOR, "body", "<p>late</p>", "do", "save");

    assertThat(conflict.status(), is(409));
    assertThat(conflict.page().select("#theirs").val(), is("<p>meanwhile</p>"));
  }

  @Test
  public void restrictionsAttachmentsAndTrashWorkThereToo() {
    long id = setUp(two).page("office", "PG", "", "Closed", "<p>x</p>");
    setUp(two).attach("office", "PG", "Closed", "a.txt", new byte[] {1, 2});
    setUp(two).restrictViewing("PG", "Closed", "office");
    Browser reader = new Browser(one.baseUrl());
    reader.logIn("reader", "reader");
    Browser office = new Browser(one.baseUrl());
    office.logIn("office", "office");

    assertThat(reader.get("/display/PG/Closed").status(), is(404));
    assertThat(office.get("/download/attachments/" + id + "/a.txt").bytes(), is(new byte[] {1, 2}));
    office.submit(office.get("/pages/removepage.action?pageId=" + id), "main form");
    assertThat(office.get("/display/PG/Closed").status(), is(404));
    office.submit(
        office.get("/pages/viewtrash.action?key=PG"), "form:has(input[value=" + id + "])");
    assertThat(office.get("/display/PG/Closed").status(), is(200));
  }

  private static WikiSetUp setUp(Preview node) {
    return node.host().components().get(WikiSetUp.class);
  }
}
