package org.elc.benchlearning.confluence.ao.packed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.catalogue.Interval;
import org.elc.benchlearning.core.catalogue.Principle;

/**
 * The indicators of an edition: a line {@code I} per indicator, followed by its texts, a line
 * {@code T} per language.
 */
public final class EditionCodec {
  private static final String INDICATOR = "I";
  private static final String TEXT = "T";

  private EditionCodec() {}

  public static String write(List<Indicator> indicators) {
    StringBuilder out = new StringBuilder();
    for (Indicator indicator : indicators) {
      IndicatorScale scale = indicator.scale();
      line(
          out,
          INDICATOR,
          indicator.code(),
          indicator.principle().name(),
          scale.kind().name(),
          scale.factor().toString(),
          scale.direction().name(),
          end(scale.target().low()),
          end(scale.target().high()),
          end(scale.hard().low()),
          end(scale.hard().high()),
          end(scale.soft().low()),
          end(scale.soft().high()),
          Integer.toString(scale.decimals()),
          Boolean.toString(indicator.retired()));
      new TreeMap<>(indicator.texts())
          .forEach(
              (tag, text) ->
                  line(
                      out,
                      TEXT,
                      tag,
                      text.title(),
                      text.unitPattern(),
                      text.numerator(),
                      text.denominator(),
                      text.note()));
    }
    return out.toString();
  }

  public static List<Indicator> read(String payload) {
    List<Indicator> indicators = new ArrayList<>();
    List<List<String>> lines = payload.lines().map(Fields::split).toList();
    for (int i = 0; i < lines.size(); ) {
      List<String> head = lines.get(i++);
      Map<String, IndicatorText> texts = new HashMap<>();
      while (i < lines.size() && lines.get(i).get(0).equals(TEXT)) {
        texts.put(lines.get(i).get(1), text(lines.get(i++)));
      }
      indicators.add(indicator(head, texts));
    }
    return List.copyOf(indicators);
  }

  private static Indicator indicator(List<String> f, Map<String, IndicatorText> texts) {
    IndicatorScale scale =
        new IndicatorScale(
            IndicatorKind.valueOf(f.get(3)),
            new BigDecimal(f.get(4)),
            Direction.valueOf(f.get(5)),
            interval(f.get(6), f.get(7)),
            interval(f.get(8), f.get(9)),
            interval(f.get(10), f.get(11)),
            Integer.parseInt(f.get(12)));
    return new Indicator(
        f.get(1), Principle.valueOf(f.get(2)), scale, texts, Boolean.parseBoolean(f.get(13)));
  }

  private static IndicatorText text(List<String> f) {
    return new IndicatorText(f.get(2), f.get(3), f.get(4), f.get(5), f.get(6));
  }

  private static Interval interval(String low, String high) {
    return new Interval(end(low), end(high));
  }

  private static Optional<BigDecimal> end(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty()).map(BigDecimal::new);
  }

  private static String end(Optional<BigDecimal> end) {
    return end.map(BigDecimal::toString).orElse("");
  }

  private static void line(StringBuilder out, String... fields) {
    out.append(Fields.join(List.of(fields))).append('\n');
  }
}
