package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.atlassian.mail.server.MailServerManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.elc.benchlearning.it.RightsTable.Role;
import org.elc.benchlearning.it.RightsTable.Row;
import org.elc.preview.host.mail.Outbox;
import org.elc.preview.host.mail.SentMail;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * The matrix of rights where nobody asks the app again: on pages that the office has made and
 * others take home as PDF or for Word, and in mails. Whoever makes the file gets what is for them.
 */
public final class RightsOnPaperIT {
  @ClassRule public static final PreviewSite SITE = PreviewSite.empty(Visitor.PROGRAM);

  private static final List<String> MEMBERS = List.of("no-1", "no-2", "se-1");
  private static final String PDF = "/spaces/flyingpdf/pdfpageexport.action?pageId=";
  private static final String WORD = "/exportword?pageId=";

  /** Rows that name something, so that there is the same page about nothing. */
  private static final List<Row> MACROS =
      RightsTable.read().rows().stream()
          .filter(row -> row.isMacro() && row.request().contains("{"))
          .toList();

  private static final Map<String, String> NAMES = new TreeMap<>();
  private static final Map<Role, Client> CLIENTS = new EnumMap<>(Role.class);

  @BeforeClass
  public static void openTheNetwork() {
    NAMES.putAll(RightsNetwork.open(SITE));
    for (Role role : Role.values()) {
      CLIENTS.put(
          role, role == Role.ANONYMOUS ? Client.anonymous(SITE) : Client.of(SITE, role.user()));
    }
    SITE.wiki().space("office", "PAPER", "Paper", "");
    SITE.wiki().openToAnonymous("PAPER");
  }

  @Test
  public void aDocumentShowsWhoeverMakesItWhatThePageWould() {
    for (Role role : Role.values()) {
      Predicate<Row> isHidden = row -> row.expected().get(role).equals("none");
      List<Row> hidden = MACROS.stream().filter(isHidden).toList();
      List<Row> shown = MACROS.stream().filter(isHidden.negate()).toList();
      for (String kind : List.of(PDF, WORD)) {
        String where = kind + " as " + role;
        assertThat(
            where, document(role, kind, hidden, "shut"), is(nothing(role, kind, hidden, "shut")));
        if (!shown.isEmpty()) {
          String text = document(role, kind, shown, "open");
          assertThat(where, text, is(not(nothing(role, kind, shown, "open"))));
          for (String member : MEMBERS) {
            boolean tells = text.contains(RightsNetwork.mark(member));
            assertThat(
                where + " tells of " + member, tells && !role.reads().contains(member), is(false));
          }
        }
      }
    }
    assertThat(
        "the mark is found where it may be",
        document(Role.EDITOR, WORD, MACROS, "all").contains(RightsNetwork.mark("no-1")),
        is(true));
  }

  @Test
  public void aMailTellsNobodyOfMembersThatTheyMayNotReadOf() {
    SITE.preview().runJob(JobPage.NOTICE_JOB);
    Outbox outbox = (Outbox) SITE.preview().host().components().get(MailServerManager.class);
    List<SentMail> mails = outbox.newest(1000);
    List<String> told = new ArrayList<>();
    for (SentMail mail : mails) {
      Role role = role(mail.to());
      String text = mail.subject() + "\n" + mail.body();
      for (String member : MEMBERS) {
        Pattern about =
            Pattern.compile(
                "\\b(%s|%s)\\b|%s"
                    .formatted(member, NordicNetwork.name(member), RightsNetwork.mark(member)));
        if (!role.reads().contains(member) && about.matcher(text).find()) {
          told.add("\n" + mail.to() + " of " + member + ": " + text);
        }
      }
      boolean decides = Set.of(Role.COORDINATOR, Role.OFFICE, Role.STRANGER).contains(role);
      if (!decides && text.matches("(?s).*(Nye|Gamle) hus.*")) {
        told.add("\n" + mail.to() + " of an application: " + text);
      }
    }

    assertThat(mails.size(), greaterThan(8));
    assertThat(told.toString(), told, is(empty()));
  }

  /** Somebody without one in the table is no more than a stranger to these members. */
  private static Role role(String address) {
    return Stream.of(Role.values())
        .filter(role -> address.equals(role.user() + "@example.org"))
        .findFirst()
        .orElse(Role.STRANGER);
  }

  private static String document(Role role, String kind, List<Row> rows, String title) {
    return text(role, kind, page(rows, NAMES, role + " " + title + " there"));
  }

  /** The same of what does not exist. */
  private static String nothing(Role role, String kind, List<Row> rows, String title) {
    return text(role, kind, page(rows, RightsMatrixIT.ABSENT, role + " " + title + " gone"))
        .replace(role + " " + title + " gone", role + " " + title + " there");
  }

  private static String text(Role role, String kind, long page) {
    byte[] file = CLIENTS.get(role).download(kind + page);
    return kind.equals(PDF) ? DocumentText.ofPdf(file) : DocumentText.ofWord(file);
  }

  private static long page(List<Row> rows, Map<String, String> names, String title) {
    StringBuilder storage = new StringBuilder();
    for (Row row : rows) {
      Map<String, String> parameters = new TreeMap<>();
      for (String parameter : row.request().split(" ")) {
        String[] pair = parameter.split("=", 2);
        parameters.put(pair[0], names.getOrDefault(pair[1], pair[1]));
      }
      storage.append(MacroStorage.of(row.door(), parameters));
    }
    return SITE.wiki().page("office", "PAPER", "", title, storage.toString());
  }
}
