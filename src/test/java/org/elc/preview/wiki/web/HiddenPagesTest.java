package org.elc.preview.wiki.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import org.elc.preview.wiki.fake.Browser;
import org.elc.preview.wiki.fake.Browser.Seen;
import org.elc.preview.wiki.fake.WikiPreview;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

public class HiddenPagesTest {
  @ClassRule public static final WikiPreview WIKI = new WikiPreview();

  private static long hidden;

  @BeforeClass
  public static void aSpaceWithAHiddenPage() {
    WIKI.setUp().space("office", "HID", "Hidden things", "");
    hidden = WIKI.setUp().page("office", "HID", "", "Secret plan", "<p>secret</p>");
    WIKI.setUp().page("office", "HID", "Secret plan", "Below", "<p>secret too</p>");
    WIKI.setUp().restrictViewing("HID", "Secret plan", "office");
    WIKI.setUp().attach("office", "HID", "Secret plan", "plan.txt", new byte[] {1});
  }

  @Test
  public void hiddenPageIsTheSameAsOneThatIsNotThere() {
    long missing = hidden + 100_000;
    Browser reader = WIKI.as("reader");
    for (String path :
        new String[] {
          "/pages/viewpage.action?pageId=",
          "/pages/editpage.action?pageId=",
          "/pages/viewsource.action?pageId=",
          "/pages/viewpreviousversions.action?pageId=",
          "/pages/viewpageattachments.action?pageId=",
          "/pages/pagepermissions.action?pageId=",
          "/pages/removepage.action?pageId=",
          "/spaces/flyingpdf/pdfpageexport.action?pageId=",
          "/exportword?pageId="
        }) {
      Seen there = reader.get(path + hidden);
      Seen notThere = reader.get(path + missing);

      assertThat(path, there.status(), is(404));
      assertThat(path, there.text(), is(notThere.text()));
    }
  }

  @Test
  public void itsAddressByTitleAndItsFilesAreNotThereEither() {
    Browser reader = WIKI.as("reader");

    assertThat(reader.get("/display/HID/Secret+plan").status(), is(404));
    assertThat(
        reader.get("/display/HID/Secret+plan").text(),
        is(reader.get("/display/HID/No+such+page").text()));
    assertThat(reader.get("/display/HID/Below").status(), is(404));
    assertThat(reader.get("/download/attachments/" + hidden + "/plan.txt").status(), is(404));
  }

  @Test
  public void treeListsAndMacrosDoNotNameIt() {
    WIKI.setUp()
        .page(
            "office",
            "HID",
            "",
            "Lists",
            "<ac:structured-macro ac:name=\"pagetree\"/><ac:link><ri:page"
                + " ri:content-title=\"Secret plan\"/><ac:plain-text-link-body><![CDATA[go]]>"
                + "</ac:plain-text-link-body></ac:link>");

    Seen seen = WIKI.as("reader").get("/display/HID/Lists");

    assertThat(seen.status(), is(200));
    assertThat(seen.text(), not(containsString("viewpage.action?pageId=" + hidden)));
    assertThat(seen.page().select(".wiki-side").text(), not(containsString("Secret plan")));
    assertThat(
        seen.page().select("#main-content a[href*=display]").text(), not(containsString("Secret")));
  }

  @Test
  public void anonymousReadersSeeNothingOfAClosedSpace() {
    Browser anonymous = WIKI.anonymous();
    Seen closed = anonymous.get("/display/HID");
    Seen missing = anonymous.get("/display/HIX");

    assertThat(closed.status(), is(404));
    assertThat(closed.text().replace("HID", "HIX"), is(missing.text()));
    assertThat(anonymous.get("/").text(), not(containsString("Hidden things")));
  }

  @Test
  public void ownersAndAdministratorsSeeIt() {
    assertThat(WIKI.as("office").get("/display/HID/Below").status(), is(200));
    assertThat(WIKI.as("admin").get("/display/HID/Below").status(), is(200));
  }

  @Test
  public void whoMayOnlyReadIsRefusedTheEditor() {
    WIKI.setUp().space("office", "RO", "Read only", "");
    WIKI.setUp().openToAnonymous("RO");
    WIKI.setUp().closeToUsers("RO");
    long home = WIKI.setUp().homeId("RO");

    Seen seen = WIKI.as("reader").get("/pages/editpage.action?pageId=" + home);

    assertThat(seen.status(), is(403));
    assertThat(
        WIKI.anonymous().get("/pages/editpage.action?pageId=" + home).address().getPath(),
        containsString("login.action"));
  }

  @Test
  public void restrictionsAreSetByForm() {
    long id = WIKI.setUp().page("office", "HID", "", "Later hidden", "<p>x</p>");
    Browser office = WIKI.as("office");
    Seen form = office.get("/pages/pagepermissions.action?pageId=" + id);

    Seen unknown = office.submit(form, "main form", "viewPeople", "nobody-here");
    office.submit(form, "main form", "viewPeople", "facilitator");

    assertThat(unknown.page().select("#viewPeople-error").text(), containsString("nobody-here"));
    assertThat(WIKI.as("reader").get("/display/HID/Later+hidden").status(), is(404));
    assertThat(WIKI.as("facilitator").get("/display/HID/Later+hidden").status(), is(200));
    assertThat(office.get("/display/HID/Later+hidden").status(), is(200));
  }

  @Test
  public void spacePermissionsOpenASpaceToAnonymousReaders() {
    WIKI.setUp().space("office", "OPN", "Opened", "");
    Browser office = WIKI.as("office");
    assertThat(WIKI.as("reader").get("/spaces/spacepermissions.action?key=OPN").status(), is(404));
    Seen form = office.get("/spaces/spacepermissions.action?key=OPN");

    assertThat(WIKI.anonymous().get("/display/OPN").status(), is(404));
    office.post(form.form("main form").and("grant", "VIEW/ANONYMOUS/"));
    assertThat(WIKI.anonymous().get("/display/OPN").status(), is(200));
    Seen nobody = office.post(form.form("main form").without("grant"));
    assertThat(nobody.status(), is(400));
    assertThat(WIKI.anonymous().get("/display/OPN").status(), is(200));
  }
}
