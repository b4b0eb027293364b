package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;
import static org.elc.preview.wiki.html.Html.flag;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.elc.preview.wiki.content.Missing;
import org.elc.preview.wiki.content.Unfit;
import org.elc.preview.wiki.html.Forms;
import org.elc.preview.wiki.html.Forms.Field;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.Rights.Grant;
import org.elc.preview.wiki.store.Subject;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.store.WikiUser;
import org.elc.preview.wiki.web.Answer.Redirect;
import org.elc.preview.wiki.web.Answer.View;

/** What a space grants to whom; for its administrators. */
final class SpacePermissionActions {
  private static final Comparator<Subject> ORDER =
      Comparator.comparing(Subject::kind).reversed().thenComparing(Subject::name);

  private final Site site;
  private final SubjectFields fields;

  SpacePermissionActions(Site site) {
    this.site = site;
    this.fields = new SubjectFields(site.store());
  }

  void mount(Routes routes) {
    routes
        .get("/spaces/spacepermissions.action", ask -> show(ask, Map.of()))
        .post("/spaces/dospacepermissions.action", this::save);
  }

  private WikiSpace administered(Ask ask) {
    WikiSpace space = site.parts().visibleSpace(ask, ask.text("key"));
    if (!site.store().rights().may(ask.viewer(), Grant.ADMIN, space.id())) {
      throw new Missing();
    }
    return space;
  }

  private View show(Ask ask, Map<String, String> errors) {
    WikiSpace space = administered(ask);
    Map<Grant, Set<Subject>> grants = site.store().rights().grants(space.id());
    Html body =
        Html.all(
            Parts.heading("Space permissions"),
            errors.containsKey("grants")
                ? Parts.message(Parts.Tone.ERROR, el("p", errors.get("grants")))
                : Html.NONE,
            site.parts()
                .form(
                    ask,
                    "/spaces/dospacepermissions.action",
                    at("class", "aui top-label"),
                    Forms.hidden("key", space.key()),
                    el(
                        "div.wiki-scroll",
                        at("tabindex", "0"),
                        at("role", "region"),
                        at("aria-label", "Permissions"),
                        table(grants)),
                    el("h2", "Add"),
                    Forms.text(
                        new Field("people", "User names, separated by commas", "")
                            .withError(errors)),
                    Forms.text(
                        new Field("groups", "Group names, separated by commas", "")
                            .withError(errors)),
                    el("p.wiki-hint", "Who is added may view the space; then tick more."),
                    Parts.buttons(
                        Parts.primary("Save"), Parts.cancel(ask.addresses().space(space)))));
    return View.of("Space permissions", body).in(space);
  }

  private Html table(Map<Grant, Set<Subject>> grants) {
    return el(
        "table.aui",
        el(
            "thead",
            el(
                "tr",
                el("th", at("scope", "col"), "Who"),
                Stream.of(Grant.values())
                    .map(grant -> el("th", at("scope", "col"), label(grant)))
                    .toList())),
        el("tbody", subjects(grants).map(subject -> row(subject, grants)).toList()));
  }

  private Html row(Subject subject, Map<Grant, Set<Subject>> grants) {
    String name = name(subject);
    return el(
        "tr",
        el("th", at("scope", "row"), name),
        Stream.of(Grant.values())
            .map(
                grant ->
                    el(
                        "td",
                        subject.kind() == Subject.Kind.ANONYMOUS && grant != Grant.VIEW
                            ? Html.NONE
                            : el(
                                "input",
                                at("type", "checkbox"),
                                at("name", "grant"),
                                at("value", code(grant, subject)),
                                at("aria-label", label(grant) + ": " + name),
                                flag(
                                    "checked",
                                    grants.getOrDefault(grant, Set.of()).contains(subject)))))
            .toList());
  }

  /** Everybody with a grant, and anonymous readers, who can always be let in. */
  private static Stream<Subject> subjects(Map<Grant, Set<Subject>> grants) {
    Set<Subject> all = new TreeSet<>(ORDER);
    all.add(Subject.ANONYMOUS);
    grants.values().forEach(all::addAll);
    return all.stream();
  }

  private static String code(Grant grant, Subject subject) {
    return grant.name() + "/" + subject.kind().name() + "/" + subject.name();
  }

  private static String label(Grant grant) {
    return switch (grant) {
      case VIEW -> "View";
      case EDIT -> "Edit";
      case ADMIN -> "Administer";
    };
  }

  private String name(Subject subject) {
    return switch (subject.kind()) {
      case ANONYMOUS -> "Anonymous";
      case GROUP -> subject.name() + " (group)";
      case USER -> site.store().users().byKey(subject.name()).map(WikiUser::name).orElse("?");
    };
  }

  private Answer save(Ask ask) {
    WikiSpace space = administered(ask);
    Map<Grant, Set<Subject>> before = site.store().rights().grants(space.id());
    List<String> wanted = ask.texts("grant");
    if (wanted.stream().noneMatch(code -> code.startsWith(Grant.ADMIN.name() + "/"))) {
      return show(ask, Map.of("grants", "Somebody has to administer the space.")).status(400);
    }
    try {
      Set<Subject> added = fields.read(ask, "people", "groups");
      subjects(before).forEach(subject -> update(space, subject, wanted));
      added.forEach(subject -> site.store().rights().grant(space.id(), Grant.VIEW, subject));
    } catch (Unfit unfit) {
      return show(ask, Map.of(unfit.field(), unfit.getMessage())).status(400);
    }
    return new Redirect(ask.addresses().of("/spaces/spacepermissions.action?key=" + space.key()));
  }

  private void update(WikiSpace space, Subject subject, List<String> wanted) {
    for (Grant grant : Grant.values()) {
      boolean granted =
          wanted.contains(code(grant, subject))
              && (grant == Grant.VIEW || subject.kind() != Subject.Kind.ANONYMOUS);
      if (granted) {
        site.store().rights().grant(space.id(), grant, subject);
      } else {
        site.store().rights().revoke(space.id(), grant, subject);
      }
    }
  }
}
