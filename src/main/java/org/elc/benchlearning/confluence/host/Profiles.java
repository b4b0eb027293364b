package org.elc.benchlearning.confluence.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.membership.Consents;
import org.elc.benchlearning.app.membership.MemberSpaces;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.app.port.Addressees;
import org.elc.benchlearning.app.port.UserDirectory;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.view.office.ConsentParts;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.MemberPage;
import org.elc.benchlearning.view.office.MemberPage.Person;
import org.elc.benchlearning.view.office.OfficePage;
import org.elc.benchlearning.view.office.Part;

/** Members' records, ready to be shown: on the app's own page, and where a macro stands. */
public final class Profiles {
  private final Members members;
  private final Consents consents;
  private final MemberSpaces spaces;
  private final UserDirectory users;
  private final Addressees addressees;

  public Profiles(
      Members members,
      Consents consents,
      MemberSpaces spaces,
      UserDirectory users,
      Addressees addressees) {
    this.members = Objects.requireNonNull(members);
    this.consents = Objects.requireNonNull(consents);
    this.spaces = Objects.requireNonNull(spaces);
    this.users = Objects.requireNonNull(users);
    this.addressees = Objects.requireNonNull(addressees);
  }

  /**
   * The whole page of a member.
   *
   * @throws org.elc.benchlearning.app.NotFound when the reader may not see it
   */
  public OfficePage page(Desk desk, String key) {
    Member member = members.member(desk.actor(), key);
    List<Person> people = Rights.supervises(desk.actor(), member) ? people(desk, key) : List.of();
    ConsentParts named = named(desk);
    List<Part> parts = new ArrayList<>(List.of(named.list(consents.of(desk.actor(), key))));
    if (Rights.entersFigures(desk.actor(), member)) {
      parts.add(named.giving(member));
    }
    return page(desk, member).of(member, members.status(member), people, parts);
  }

  /** What there is to read of a member that the reader may see. */
  public List<Part> record(Desk desk, Member member) {
    List<Part> parts = new ArrayList<>(page(desk, member).profile(member, members.status(member)));
    parts.add(named(desk).list(consents.of(desk.actor(), member.key())));
    return parts;
  }

  /**
   * What the reader may change of it.
   *
   * @param here the space that the reader is in, offered while none is linked
   */
  public List<Part> forms(Desk desk, Member member, Optional<String> here) {
    List<Part> forms = new ArrayList<>();
    boolean edits = Rights.entersFigures(desk.actor(), member);
    if (edits) {
      forms.add(named(desk).giving(member));
    }
    if (edits || Rights.supervises(desk.actor(), member)) {
      forms.add(page(desk, member).linking(member, here));
    }
    return forms;
  }

  private MemberPage page(Desk desk, Member member) {
    return new MemberPage(desk, spaces.linked(desk.actor(), member));
  }

  private ConsentParts named(Desk desk) {
    return new ConsentParts(desk, consents.indicators());
  }

  private List<Person> people(Desk desk, String key) {
    Map<String, MemberRole> roles = members.people(desk.actor(), key);
    Map<String, String> userNames = users.userNames(roles.keySet());
    Map<String, String> fullNames = users.fullNames(roles.keySet());
    return roles.entrySet().stream()
        .map(
            e ->
                new Person(
                    userNames.getOrDefault(e.getKey(), e.getKey()),
                    fullNames.getOrDefault(e.getKey(), ""),
                    e.getValue(),
                    addressees.find(e.getKey()).isPresent()))
        .toList();
  }
}
