package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.elc.benchlearning.it.Client.Reply;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.elc.preview.wiki.WikiSetUp;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * The wiki lives on around the app: spaces, pages and users go, come back, move and change their
 * names. Each case of decision 0101 through the doors that people use.
 */
public final class WikiLifeIT {
  private static final String EDITOR = "life-editor";
  private static final String CSV =
      "key,name,country,services,size_band,status,certificate_level,certificate_number,"
          + "certificate_from,certificate_to\n"
          + "life-%1$d,Life %1$d,NO,,S,,,,,\nnext-%1$d,Next %1$d,NO,,S,,,,,\n";

  @ClassRule public static final PreviewSite SITE = PreviewSite.empty(Visitor.PROGRAM);

  private static int count;

  private String member;
  private String next;
  private String space;
  private String editor;
  private Client office;
  private Client admin;

  @Before
  public void aMemberWithASpace() {
    int number = ++count;
    member = "life-" + number;
    next = "next-" + number;
    space = "LIFE" + number;
    editor = EDITOR + number;
    WikiSetUp wiki = SITE.wiki();
    wiki.user(editor, "Eli Editor " + number);
    office = Client.of(SITE, "office");
    admin = Client.of(SITE, "admin");
    office.postCsv("members/import", CSV.formatted(number)).ok();
    office.put("members/" + member + "/people/" + editor, Map.of("role", "EDITOR")).ok();
    wiki.space(editor, space, "Space of " + member, "member-space");
    Client.of(SITE, editor).put("members/" + member + "/space", Map.of("space", space)).ok();
  }

  /** A form of the wiki, as a browser sends it. */
  private static Reply send(Client who, String path, Map<String, String> fields) {
    Map<String, String> all = new TreeMap<>(fields);
    all.put("atl_token", who.token());
    return who.post(
        path,
        "application/x-www-form-urlencoded",
        all.entrySet().stream()
            .map(e -> e.getKey() + "=" + Client.encoded(e.getValue()))
            .collect(Collectors.joining("&")));
  }

  private static String shown(Client who, String path) {
    return who.get(path).page().select(".elc-profile h2").text();
  }

  private String address() {
    return "/display/" + space + "/Profile";
  }

  private String factOfSpace(String of) {
    Document page = office.get("/plugins/servlet/elc/members/" + of).ok().page();
    return page.select("dt:contains(Its space) + dd").text();
  }

  private String directoryLink() {
    return office
        .get("/plugins/servlet/elc/directory?country=NO")
        .ok()
        .page()
        .select("a[href$=/display/" + space + "]")
        .text();
  }

  private String pageId(String title) {
    return SITE.wiki().pageId(space, title).orElseThrow().toString();
  }

  private void createPage(String key, String title, String body) {
    SITE.wiki().page("admin", key, "", title, body);
  }

  @Test
  public void aDeletedPageIsGoneAndARestoredOneShowsTheMemberAgain() {
    assertThat(shown(office, address()), containsString("Life"));

    send(admin, "/pages/doremovepage.action", Map.of("pageId", pageId("Profile"))).ok();
    assertThat(office.get(address()).status(), is(404));
    Document trash = admin.get("/pages/viewtrash.action?key=" + space).page();
    String id = trash.select("input[name=pageId]").val();
    send(admin, "/pages/dorestorepage.action", Map.of("pageId", id)).ok();

    assertThat(shown(office, address()), containsString("Life"));
  }

  @Test
  public void aRenamedPageAndARenamedSpaceShowTheSame() {
    createPage(space, "Odd title", "<ac:structured-macro ac:name=\"elc-member-profile\"/>");
    send(
            admin,
            "/spaces/doeditspace.action",
            Map.of("key", space, "name", "New name", "status", "current"))
        .ok();

    assertThat(shown(office, "/display/" + space + "/Odd+title"), containsString("Life"));
    assertThat(factOfSpace(member), is("New name (" + space + ")"));
    assertThat(directoryLink(), containsString("Life"));
  }

  @Test
  public void aCopiedOrMovedPageShowsTheMemberOfTheSpaceThatItLiesIn() {
    SITE.wiki().space("admin", space + "B", "Space of the next", "");
    office.put("members/" + next + "/space", Map.of("space", space + "B")).ok();

    send(
            admin,
            "/pages/docopypage.action",
            Map.of("pageId", pageId("Profile"), "spaceKey", space + "B", "title", "Copied"))
        .ok();
    assertThat(shown(office, "/display/" + space + "B/Copied"), containsString("Next"));
    assertThat(shown(office, address()), containsString("Life"));

    String id = pageId("Profile");
    send(admin, "/pages/domovepage.action", Map.of("pageId", id, "spaceKey", space + "B")).ok();
    assertThat(shown(office, "/display/" + space + "B/Profile"), containsString("Next"));
    assertThat(office.get(address()).status(), is(404));
  }

  @Test
  public void aCopiedSpaceIsNobodysUntilItIsLinked() {
    String copy = space + "C";
    send(
            admin,
            "/spaces/docopyspace.action",
            Map.of("key", space, "spaceKey", copy, "copyName", "A copy"))
        .ok();

    assertThat(
        office.get("/display/" + copy + "/Profile").ok().text(), not(containsString("Life")));
    office.put("members/" + next + "/space", Map.of("space", copy)).ok();
    assertThat(shown(office, "/display/" + copy + "/Profile"), containsString("Next"));
    assertThat(shown(office, address()), containsString("Life"));
  }

  @Test
  public void anArchivedSpaceIsSaidToBeArchived() {
    send(
            admin,
            "/spaces/doeditspace.action",
            Map.of("key", space, "name", "Old home", "status", "archived"))
        .ok();

    assertThat(factOfSpace(member), is("Old home (" + space + "), archived"));
    assertThat(shown(office, address()), containsString("Life"));
  }

  @Test
  public void aDeletedSpaceIsMissedWithoutADeadLink() {
    send(admin, "/spaces/doremovespace.action", Map.of("key", space)).ok();

    assertThat(factOfSpace(member), containsString("there is no such space"));
    assertThat(directoryLink(), is(""));
    Client own = Client.of(SITE, editor);
    assertThat(
        own.put("members/" + member + "/space", Map.of("space", space)).json().get("code").asText(),
        is("space-not-linkable"));
    assertThat(own.put("members/" + member + "/space", Map.of()).status(), is(200));
    assertThat(factOfSpace(member), is(""));
  }

  @Test
  public void aSpaceThatOneMayNotSeeIsToldLikeOneThatIsGone() {
    SITE.wiki().closeToUsers(space);

    assertThat(factOfSpace(member), containsString("there is no such space"));
    assertThat(directoryLink(), is(""));
    assertThat(
        Client.of(SITE, editor).get("/plugins/servlet/elc/members/" + member).ok().text(),
        containsString("Space of " + member));
  }

  @Test
  public void aDeactivatedUserIsShownAsSuchAndGetsNowhere() {
    Client own = Client.of(SITE, editor);
    String key = userKey(editor);
    assertThat(own.get("members/" + member).status(), is(200));

    send(admin, "/admin/users/dodeactivateuser.action", Map.of("userKey", key)).ok();

    assertThat(own.get("members/" + member).status(), is(401));
    assertThat(people(), containsString("cannot sign in any more"));

    send(admin, "/admin/users/doactivateuser.action", Map.of("userKey", key)).ok();
    assertThat(people(), not(containsString("cannot sign in any more")));
    assertThat(Client.of(SITE, editor).get("members/" + member).status(), is(200));
  }

  @Test
  public void aRenamedUserKeepsItsRightsAndIsShownByTheNewName() {
    String key = userKey(editor);

    send(
            admin,
            "/admin/users/dorenameuser.action",
            Map.of("userKey", key, "userName", editor + ".new", "fullName", "Eli Married"))
        .ok();

    assertThat(people(), containsString("Eli Married"));
    assertThat(
        office.get("members/" + member + "/people").json().at("/items/0/user").asText(),
        is(editor + ".new"));
  }

  @Test
  public void aRemovedUserCanBeTakenOffTheMember() {
    String key = userKey(editor);
    send(admin, "/admin/users/doremoveuser.action", Map.of("userKey", key)).ok();

    assertThat(people(), containsString("cannot sign in any more"));
    String person = "members/" + member + "/people/" + key;
    assertThat(
        office.send("DELETE", person, Map.of("X-Atlassian-Token", "no-check"), "").status(),
        is(200));
    assertThat(office.get("members/" + member + "/people").json().get("items").size(), is(0));
  }

  @Test
  public void aRenamedMemberKeepsItsSpaceAndItsPages() {
    String csv = CSV.formatted(count).replace("Life " + count, "Renamed " + count);
    office.postCsv("members/import", csv).ok();

    assertThat(shown(office, address()), containsString("Renamed"));
    assertThat(directoryLink(), containsString("Renamed"));
  }

  @Test
  public void aGroupWhosePeopleCannotSignInIsNotStaffed() {
    WikiSetUp wiki = SITE.wiki();
    String key = wiki.user("lone-coordinator", "Lone", "elc-coordinators-is");
    office
        .postCsv(
            "members/import", CSV.formatted(900).replace(",NO,", ",IS,").replace("next", "isl"))
        .ok();
    admin.confirmed("admin");
    assertThat(unstaffed(), not(containsString("elc-coordinators-is")));

    send(admin, "/admin/users/dodeactivateuser.action", Map.of("userKey", key)).ok();

    assertThat(unstaffed(), containsString("elc-coordinators-is"));
  }

  private String unstaffed() {
    return admin.get("admin/health").ok().text();
  }

  private String people() {
    return office
        .get("/plugins/servlet/elc/members/" + member)
        .ok()
        .page()
        .select("#elc-people")
        .text();
  }

  private String userKey(String name) {
    Document users = admin.get("/admin/users/browseusers.action").ok().page();
    return users.select("tr:has(th:containsOwn(" + name + ")) input[name=userKey]").first().val();
  }
}
