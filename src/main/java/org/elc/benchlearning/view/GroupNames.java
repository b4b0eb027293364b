package org.elc.benchlearning.view;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;

/** Peer groups, countries and services as a reader of one language calls them. */
public final class GroupNames {
  /** More than there are countries, or services that anybody could choose among. */
  private static final long MOST_VALUES = 4096;

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

  /**
   * Groups as they are looked for: the wide before the narrow, by what they ask for, then by its
   * name, countries first. Only what they ask for is put into the alphabet: a large round has
   * hundreds of groups, of some dozens of countries and services.
   */
  public List<PeerGroup> inOrder(Collection<PeerGroup> groups) {
    Map<Trait, Map<String, Integer>> places = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      places.put(trait, places(groups, trait));
    }
    return groups.stream()
        .map(group -> Map.entry(place(group, places), group))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** One number to sort by; whoever asks for a trait stands before those that do not. */
  private static long place(PeerGroup group, Map<Trait, Map<String, Integer>> places) {
    long place = group.traits().size();
    for (Trait trait : Trait.values()) {
      place = 2 * place + (group.value(trait).isPresent() ? 0 : 1);
    }
    for (Trait trait : Trait.values()) {
      Map<String, Integer> of = Objects.requireNonNull(places.get(trait));
      place = MOST_VALUES * place + group.value(trait).map(of::get).orElse(0);
    }
    return place;
  }

  private Map<String, Integer> places(Collection<PeerGroup> groups, Trait trait) {
    Set<String> values = new TreeSet<>();
    groups.forEach(group -> group.value(trait).ifPresent(values::add));
    Map<String, Integer> places = new HashMap<>();
    sorted(List.copyOf(values), value -> called(trait, value))
        .forEach(value -> places.put(value, places.size()));
    return places;
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
    return group.value(trait).map(value -> called(trait, value)).orElse("");
  }

  private String called(Trait trait, String value) {
    return switch (trait) {
      case COUNTRY -> country(value);
      case SERVICE -> service(value);
      case SIZE -> texts.text("elc.size." + value.toLowerCase(Locale.ROOT));
      case CERTIFICATE -> texts.text("elc.certificate.level." + value.toLowerCase(Locale.ROOT));
    };
  }

  private static String code(Trait trait) {
    return trait.name().toLowerCase(Locale.ROOT);
  }
}
