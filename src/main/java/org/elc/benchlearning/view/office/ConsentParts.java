package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.membership.Consents;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.membership.Consent;
import org.elc.benchlearning.core.membership.Consent.Audience;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Option;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;

/** A member's consents to be named, and the form that gives and withdraws them. */
public final class ConsentParts {
  private final Desk desk;
  private final List<Indicator> indicators;

  /**
   * For one reader.
   *
   * @param indicators what can be consented to
   */
  public ConsentParts(Desk desk, List<Indicator> indicators) {
    this.desk = Objects.requireNonNull(desk);
    this.indicators = List.copyOf(indicators);
  }

  /** The table of consents: for whom, and beside which results. */
  public Part list(List<Consent> consents) {
    return new Table(
        "elc-consents",
        desk.text("elc.consent.title"),
        List.of(desk.text("elc.consent.audience"), desk.text("elc.best.column.indicator")),
        Arrays.stream(Audience.values())
            .map(a -> consents.stream().filter(c -> c.audience() == a).toList())
            .filter(same -> !same.isEmpty())
            .map(this::row)
            .toList(),
        desk.text("elc.consent.none"));
  }

  private Row row(List<Consent> same) {
    Set<String> codes = same.stream().map(Consent::indicator).collect(Collectors.toSet());
    String which =
        indicators.stream().allMatch(i -> codes.contains(i.code()))
            ? desk.text("elc.consent.scope.all")
            : indicators.stream()
                .filter(i -> codes.contains(i.code()))
                .map(i -> desk.text("elc.trend.row", title(i), i.code()))
                .collect(Collectors.joining("; "));
    return new Row(
        Cell.of(desk.word("elc.consent.audience.", same.get(0).audience())),
        List.of(Cell.of(which)));
  }

  /** The form, for the member's own editors. */
  public Part giving(Member member) {
    List<Option> scopes = new ArrayList<>();
    scopes.add(new Option(Consents.ALL, desk.text("elc.consent.scope.all"), true));
    Arrays.stream(Principle.values())
        .filter(p -> indicators.stream().anyMatch(i -> i.principle() == p))
        .map(
            p ->
                new Option(
                    Consents.PRINCIPLE + Desk.code(p),
                    desk.text("elc.consent.scope.principle", desk.word("elc.principle.", p)),
                    false))
        .forEach(scopes::add);
    indicators.stream()
        .map(i -> new Option(i.code(), title(i) + " (" + i.code() + ")", false))
        .forEach(scopes::add);
    List<Option> audiences =
        Stream.concat(
                Stream.of(new Option("NONE", desk.text("elc.consent.audience.nobody"), false)),
                Stream.of(Audience.values())
                    .map(
                        a ->
                            new Option(
                                a.name(),
                                desk.word("elc.consent.audience.", a),
                                a == Audience.COUNTRY)))
            .toList();
    return new Form(
        "elc-consent",
        desk.text("elc.consent.give.title"),
        desk.text("elc.consent.give.lead"),
        "PUT",
        desk.rest("members/" + member.key() + "/consents"),
        desk.text("elc.consent.give.button"),
        "",
        "",
        Form.Weight.OFFERED,
        List.of(
            desk.field("scope", "select", true, scopes),
            desk.field("audience", "select", true, audiences)));
  }

  private String title(Indicator indicator) {
    return indicator.text(desk.language().tag()).title();
  }
}
