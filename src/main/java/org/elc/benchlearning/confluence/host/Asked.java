package org.elc.benchlearning.confluence.host;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.results.BenchmarkRequest;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.view.Language;

/**
 * What the parameters of a macro or of an address ask for, who asks, and where. A parameter that is
 * blank is not there.
 *
 * @param actor the reader, with the rights of the app's own assignments
 * @param language the reader's
 * @param parameters as they were typed
 * @param nearby the member that the place belongs to, where no member is named, the reader may know
 *     of it, and it could be another one
 */
public record Asked(
    Actor actor, Language language, Map<String, String> parameters, Optional<MemberHead> nearby) {
  public Asked {
    Objects.requireNonNull(actor);
    Objects.requireNonNull(language);
    parameters = Map.copyOf(parameters);
    Objects.requireNonNull(nearby);
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }

  public Optional<String> round() {
    return text("round");
  }

  public Optional<String> member() {
    return text("member");
  }

  public Optional<String> unit() {
    return text("unit");
  }

  /** Of a principle that does not exist there is nothing to show: {@link NotFound}. */
  public Optional<Principle> principle() {
    return text("principle").map(p -> Principle.named(p).orElseThrow(NotFound::new));
  }

  /** One of a few ways to show a thing. A way that does not exist hides nothing: the usual one. */
  public <E extends Enum<E>> E choice(String name, Class<E> choices, E usual) {
    return text(name)
        .map(wanted -> wanted.toUpperCase(Locale.ROOT).replace('-', '_'))
        .flatMap(
            wanted ->
                Arrays.stream(choices.getEnumConstants())
                    .filter(c -> c.name().equals(wanted))
                    .findFirst())
        .orElse(usual);
  }

  /** How many of a thing. What is no number hides nothing: the usual one. */
  public int number(String name, int usual) {
    return text(name).filter(n -> n.matches("[0-9]{1,6}")).map(Integer::valueOf).orElse(usual);
  }

  /** Whose results, of which round, beside whose. */
  public BenchmarkRequest comparison() {
    return new BenchmarkRequest(round(), member(), unit(), nearby, text("group"));
  }

  /**
   * Of things about indicators, those of the principle and the indicator that are asked for.
   *
   * @throws NotFound when none is left
   */
  public <T> List<T> selected(List<T> things, Function<T, Indicator> about) {
    Optional<Principle> principle = principle();
    Optional<String> code = text("indicator");
    List<T> selected =
        things.stream()
            .filter(t -> principle.map(about.apply(t).principle()::equals).orElse(true))
            .filter(t -> code.map(about.apply(t).code()::equalsIgnoreCase).orElse(true))
            .toList();
    if (selected.isEmpty()) {
      throw new NotFound();
    }
    return selected;
  }
}
