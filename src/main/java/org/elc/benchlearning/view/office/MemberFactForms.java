package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Option;

/** The forms that change what a member's status follows from. */
final class MemberFactForms {
  private final Desk desk;

  MemberFactForms(Desk desk) {
    this.desk = Objects.requireNonNull(desk);
  }

  List<Part> of(Member member, MemberStatus status) {
    List<Part> forms = new ArrayList<>();
    forms.add(certifying(member));
    if (!member.certificates().isEmpty()) {
      forms.add(removing(member));
    }
    forms.add(leaving(member));
    if (status == MemberStatus.LEFT && Rights.deletesFigures(desk.actor())) {
      forms.add(deleting(member));
    }
    return forms;
  }

  private Form certifying(Member member) {
    List<Option> levels =
        Stream.of(CertificateLevel.values())
            .map(l -> new Option(l.name(), level(l), l == CertificateLevel.ASSURANCE))
            .toList();
    return form("certify", "PUT", member, "certificates")
        .with(
            List.of(
                desk.field("level", "select", true, levels),
                desk.field("standard", "text", false).named("edition"),
                desk.field("number", "text", false),
                desk.field("from", "date", true),
                desk.field("to", "date", true)));
  }

  private Form removing(Member member) {
    List<Option> certificates =
        member.certificates().stream()
            .map(
                c ->
                    new Option(
                        c.level().name() + "/" + c.from(),
                        desk.text(
                            "elc.office.member.certificate.one",
                            level(c.level()),
                            desk.date(c.from()),
                            desk.date(c.to())),
                        false))
            .toList();
    return form("uncertify", "DELETE", member, "certificates/{level}/{from}")
        .with(List.of(desk.field("level/from", "select", true, certificates)));
  }

  private Form leaving(Member member) {
    Field left =
        desk.field("left", "date", false).filled(member.left().map(Object::toString).orElse(""));
    Field reason = desk.field("reason", "area", true).unhinted();
    return form("leave", "PUT", member, "leaving").with(List.of(left, reason));
  }

  /** Nobody can take it back: the key typed once more stands between a slip and the deed. */
  private Form deleting(Member member) {
    Field again =
        desk.field("member-again", "text", true)
            .hinted(desk.text("elc.office.member.delete-figures.again-hint", member.key()))
            .named("again");
    Field reason = desk.field("reason", "area", true).unhinted();
    return form("delete-figures", "POST", member, "leaving/deletion").with(List.of(again, reason));
  }

  private String level(CertificateLevel level) {
    return desk.word("elc.certificate.level.", level);
  }

  private Form form(String what, String method, Member member, String path) {
    return desk.form(
        "elc-" + what, "elc.office.member." + what, method, "members/" + member.key() + "/" + path);
  }
}
