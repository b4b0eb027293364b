package org.elc.benchlearning.view.office;

import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.view.Language;
import org.junit.Test;

public class MemberFactFormsTest {
  private final RoundWorld world = new RoundWorld();

  /** The key stands nowhere else on the page, so nobody could type it otherwise. */
  @Test
  public void whoIsToTypeTheMembersKeyIsToldWhatItIs() {
    Member member = world.members.find("no-1").orElseThrow();

    String hint =
        new MemberFactForms(new Desk(OFFICE, Language.EN, "/confluence"))
            .of(member, MemberStatus.LEFT).stream()
                .filter(Part.Form.class::isInstance)
                .map(Part.Form.class::cast)
                .filter(form -> form.id().equals("elc-delete-figures"))
                .flatMap(form -> form.fields().stream())
                .filter(field -> field.name().equals("again"))
                .map(Part.Field::hint)
                .findFirst()
                .orElseThrow();

    assertThat(hint, is("Type no-1 to show that you mean this member."));
  }
}
