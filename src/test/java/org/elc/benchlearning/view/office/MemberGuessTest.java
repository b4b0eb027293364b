package org.elc.benchlearning.view.office;

import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.audit.Trail;
import org.elc.benchlearning.app.audit.TrailQuestion;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Links;
import org.elc.benchlearning.view.office.Part.Search;
import org.junit.Test;

/** The member whose lines somebody looks for: chosen among few, typed where there are many. */
public class MemberGuessTest {
  private static final Map<String, String> FEW =
      Map.of("no-1", "Solvang", "no-2", "Solvang Øst", "se-1", "Björkgården");

  @Test
  public void aNameOrAPieceOfItMeansAMember() {
    MemberGuess guess = new MemberGuess(FEW);

    assertThat(guess.key("se-1"), is("se-1"));
    assertThat(guess.key("bjork"), is("se-1"));
    assertThat("called just so", guess.key("solvang"), is("no-1"));
    assertThat("the east one", guess.key("ost"), is("no-2"));
    assertThat("two of them", guess.key("solv"), is("solv"));
    assertThat(guess.meant("solv"), contains("no-1", "no-2"));
    assertThat("nobody", guess.key("nowhere"), is("nowhere"));
    assertThat(guess.meant(" "), hasSize(0));
  }

  @Test
  public void amongFewOneChoosesAndAmongManyOneTypes() {
    assertThat(member(FEW, "se-1").kind(), is("select"));

    Field typed = member(many(), "m-7");
    assertThat(typed.kind(), is("text"));
    assertThat(typed.value(), is("Member 7"));
    assertThat(typed.options(), hasSize(0));
  }

  @Test
  public void whereANameCanMeanSeveralThePageAsks() {
    assertThat("clear", page(many(), "m-1").parts(), hasSize(3));
    assertThat(page(many(), "member").parts(), hasSize(5));
    Links asked =
        (Links)
            new MemberGuess(many())
                .asking(new Desk(OFFICE, Language.EN, "/c"), TrailQuestion.ALL.of("member"))
                .get(0);
    assertThat(asked.links(), hasSize(50));
    assertThat(asked.links().get(1).href(), is("/c/plugins/servlet/elc/audit?member=m-10"));
  }

  private static Map<String, String> many() {
    Map<String, String> many = new TreeMap<>();
    IntStream.rangeClosed(1, 60).forEach(i -> many.put("m-" + i, "Member " + i));
    return many;
  }

  private static Field member(Map<String, String> members, String chosen) {
    return page(members, chosen).parts().stream()
        .filter(Search.class::isInstance)
        .flatMap(search -> ((Search) search).fields().stream())
        .filter(field -> field.name().equals("member"))
        .findFirst()
        .orElseThrow();
  }

  private static OfficePage page(Map<String, String> members, String chosen) {
    Desk desk = new Desk(OFFICE, Language.EN, "/c");
    return new AuditPage(
            desk, ZoneId.of("Europe/Oslo"), new AuditPage.Names(members, Map.of(), Map.of()))
        .of(new Trail.Page(List.of(), Optional.empty()), TrailQuestion.ALL.of(chosen), List.of());
  }
}
