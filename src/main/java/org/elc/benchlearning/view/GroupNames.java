package org.elc.benchlearning.view;

import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;

/** Peer groups, countries and services as a reader of one language calls them. */
public final class GroupNames {
  private final Language language;
  private final Texts texts;

  /** Of countries, by code: the JDK looks each up anew, and a chooser names some in many groups. */
  private final Map<String, String> countries = new HashMap<>();

  public GroupNames(Language language) {
    this.language = Objects.requireNonNull(language);
    this.texts = Texts.in(language);
  }

  /** Who is in the group, as a phrase that stands for itself. */
  public String name(PeerGroup group) {
    if (group.isAll()) {
      return texts.text("elc.group.all");
    }
    List<Trait> traits = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      group.value(trait).ifPresent(value -> traits.add(trait));
    }
    if (traits.equals(List.of(Trait.COUNTRY, Trait.SERVICE))) {
      return texts.text(
          "elc.group.country-service", of(group, Trait.COUNTRY), of(group, Trait.SERVICE));
    }
    if (traits.size() == 1) {
      return texts.text("elc.group." + code(traits.get(0)), of(group, traits.get(0)));
    }
    List<String> parts =
        traits.stream().map(t -> texts.text("elc.group.trait." + code(t), of(group, t))).toList();
    return texts.text("elc.group.several", String.join(", ", parts));
  }

  /** The country's name; the code itself for one that has none. */
  public String country(String code) {
    return countries.computeIfAbsent(
        code, c -> new Locale.Builder().setRegion(c).build().getDisplayCountry(language.locale()));
  }

  /** The service's name; services that the app does not know are called by their key. */
  public String service(String key) {
    String text = "elc.service." + key;
    return texts.has(text) ? texts.text(text) : key;
  }

  /** The services that have names, by name. */
  public List<String> services() {
    return sorted(texts.keysAfter("elc.service."), this::service);
  }

  /** The countries of the world, by name. */
  public List<String> countries() {
    return sorted(List.of(Locale.getISOCountries()), this::country);
  }

  /** These countries, by name. */
  public List<String> sortedCountries(List<String> codes) {
    return sorted(codes, this::country);
  }

  /** Things in the order of their names in the reader's alphabet. */
  public <T> List<T> sorted(List<T> things, Function<T, String> name) {
    Collator alphabet = Collator.getInstance(language.locale());
    return things.stream()
        .map(thing -> Map.entry(alphabet.getCollationKey(name.apply(thing)), thing))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private String of(PeerGroup group, Trait trait) {
    Optional<String> value = group.value(trait);
    return value
        .map(
            v ->
                switch (trait) {
                  case COUNTRY -> country(v);
                  case SERVICE -> service(v);
                  case SIZE -> texts.text("elc.size." + v.toLowerCase(Locale.ROOT));
                  case CERTIFICATE ->
                      texts.text("elc.certificate.level." + v.toLowerCase(Locale.ROOT));
                })
        .orElse("");
  }

  private static String code(Trait trait) {
    return trait.name().toLowerCase(Locale.ROOT);
  }
}
