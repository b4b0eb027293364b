package org.elc.benchlearning.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.RoundState;
import org.junit.Test;

/**
 * Whatever the domain can say, the reader can read: a constant added to the domain without its
 * words in all six languages fails here.
 */
public class VocabularyTest {

  /** Words that stand in one list beside each other and so must not be mistaken for each other. */
  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          Map.entry("elc.principle.%s", names(Principle.values())),
          Map.entry("elc.kind.%s", names(IndicatorKind.values())),
          Map.entry("elc.direction.%s.word", names(Direction.values())),
          Map.entry("elc.round.state.%s", names(RoundState.values())),
          Map.entry("elc.participant.state.%s", names(ParticipantState.values())),
          Map.entry("elc.missing.%s.word", missingStates()),
          Map.entry("elc.suppression.%s.word", names(Suppression.values())),
          Map.entry("elc.member.status.%s", names(MemberStatus.values())),
          Map.entry("elc.certificate.level.%s", names(CertificateLevel.values())),
          Map.entry("elc.size.%s", names(SizeBand.values())),
          Map.entry("elc.band.%s.word", names(Band.values())),
          Map.entry("elc.quartile.%s", List.of("1", "2", "3", "4")),
          Map.entry("elc.third.%s", List.of("1", "2", "3")));

  private static final Map<String, List<String>> EXPLANATIONS =
      Map.of(
          "elc.direction.%s.explain", names(Direction.values()),
          "elc.missing.%s.explain", missingStates(),
          "elc.suppression.%s.explain", names(Suppression.values()),
          "elc.band.%s.explain", names(Band.values()));

  @Test
  public void everyConstantOfTheDomainHasItsWordInEveryLanguage() {
    for (Language language : Language.values()) {
      Map<String, String> bundle = Bundles.read(language);

      assertThat(language.tag(), without(bundle, WORDS), is(empty()));
    }
  }

  @Test
  public void whatAReaderMayNotKnowIsExplainedInEveryLanguage() {
    for (Language language : Language.values()) {
      Map<String, String> bundle = Bundles.read(language);

      assertThat(language.tag(), without(bundle, EXPLANATIONS), is(empty()));
    }
  }

  @Test
  public void wordsOfOneListDiffer() {
    for (Language language : Language.values()) {
      Map<String, String> bundle = Bundles.read(language);

      WORDS.forEach(
          (pattern, names) ->
              assertThat(
                  language.tag() + " " + pattern,
                  keys(pattern, names).map(bundle::get).distinct().count(),
                  is((long) names.size())));
    }
  }

  @Test
  public void everyTraitOfAPeerGroupCanBeRead() {
    for (Language language : Language.values()) {
      Texts texts = Texts.in(language);

      for (PeerGroup.Trait trait : PeerGroup.Trait.values()) {
        String name = name(trait);
        assertThat(texts.text("elc.group." + name, "(x)").contains("(x)"), is(true));
        assertThat(texts.text("elc.group.trait." + name, "(x)").contains("(x)"), is(true));
      }
    }
  }

  private static List<String> without(
      Map<String, String> bundle, Map<String, List<String>> patterns) {
    return patterns.entrySet().stream()
        .flatMap(entry -> keys(entry.getKey(), entry.getValue()))
        .filter(key -> bundle.getOrDefault(key, "").isBlank())
        .sorted()
        .toList();
  }

  private static Stream<String> keys(String pattern, List<String> names) {
    return names.stream().map(name -> String.format(Locale.ROOT, pattern, name));
  }

  /** Two states are reported, two come about: what is there can be suppressed or still pending. */
  private static List<String> missingStates() {
    return Stream.concat(names(Missing.values()).stream(), Stream.of("pending")).toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(VocabularyTest::name).toList();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
