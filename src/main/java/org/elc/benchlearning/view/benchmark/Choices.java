package org.elc.benchlearning.view.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.elc.benchlearning.app.results.Comparison;
import org.elc.benchlearning.app.results.Subject;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.view.GroupNames;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.benchmark.BenchmarkView.ChoiceView;
import org.elc.benchlearning.view.benchmark.BenchmarkView.OptionView;
import org.elc.benchlearning.view.benchmark.TableOptions.Sort;

/** What a reader may change about a table; the names are those of the macro's parameters. */
final class Choices {
  private final Comparison comparison;
  private final TableOptions options;
  private final Language language;
  private final Texts texts;

  Choices(Comparison comparison, TableOptions options, Language language) {
    this.comparison = comparison;
    this.options = options;
    this.language = language;
    this.texts = Texts.in(language);
  }

  List<ChoiceView> choices() {
    List<ChoiceView> choices = new ArrayList<>();
    comparison
        .subject()
        .filter(s -> s.siblings().size() > 1)
        .map(this::units)
        .ifPresent(choices::add);
    choices.add(groups());
    if (principles().size() > 1) {
      choices.add(choice("principle", principleOptions()));
    }
    choices.add(sorts());
    return choices;
  }

  /** The round and the member stay; so does the unit where there is no choice. */
  List<OptionView> kept() {
    List<OptionView> kept = new ArrayList<>();
    kept.add(new OptionView(comparison.round().key(), "round", true));
    comparison.subject().ifPresent(s -> kept.add(new OptionView(s.member().key(), "member", true)));
    return kept;
  }

  private ChoiceView units(Subject subject) {
    Participant own = subject.participant();
    return choice(
        "unit",
        subject.siblings().stream()
            .map(
                s ->
                    new OptionView(
                        s.id().unit(),
                        subject.unit(s.id().unit()).map(Unit::name).orElse(s.id().unit()),
                        s.id().equals(own.id())))
            .toList());
  }

  /** All of the round that have anything to show, in the order in which they are looked for. */
  private ChoiceView groups() {
    GroupNames names = new GroupNames(language);
    return choice(
        "group",
        names.inOrder(comparison.groups()).stream()
            .map(group -> new OptionView(group.key(), names.name(group), isChosen(group)))
            .toList());
  }

  private boolean isChosen(PeerGroup group) {
    return group.equals(comparison.group());
  }

  private List<OptionView> principleOptions() {
    List<OptionView> all = new ArrayList<>();
    all.add(
        new OptionView(
            "", texts.text("elc.benchmark.principle.all"), options.principle().isEmpty()));
    for (Principle principle : principles()) {
      String key = RowViews.key(principle);
      boolean selected = options.principle().filter(p -> p == principle).isPresent();
      all.add(new OptionView(key, texts.text("elc.principle." + key), selected));
    }
    return all;
  }

  private List<Principle> principles() {
    return Stream.of(Principle.values())
        .filter(p -> comparison.rows().stream().anyMatch(r -> r.indicator().principle() == p))
        .toList();
  }

  /** Without an own position there is nothing to sort by it. */
  private ChoiceView sorts() {
    boolean personal = comparison.subject().isPresent();
    return choice(
        "sort",
        Stream.of(Sort.values())
            .filter(s -> personal || s == Sort.CATALOGUE || s == Sort.NAME)
            .map(
                s ->
                    new OptionView(
                        s.key(), texts.text("elc.benchmark.sort." + s.key()), s == options.sort()))
            .toList());
  }

  private ChoiceView choice(String name, List<OptionView> values) {
    return new ChoiceView(
        Objects.requireNonNull(name), texts.text("elc.benchmark.choose." + name), values);
  }
}
