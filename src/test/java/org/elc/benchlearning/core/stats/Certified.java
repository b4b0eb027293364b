package org.elc.benchlearning.core.stats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Data whose mean and standard deviation NIST certifies to 15 digits; the resource names its
 * source.
 */
record Certified(double mean, double deviation, double[] values) {

  static Certified read(String name) throws IOException {
    try (InputStream in = Certified.class.getResourceAsStream("nist/" + name + ".txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<String> words =
          text.lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Arrays.stream(line.split(" ")))
              .toList();
      return new Certified(
          Double.parseDouble(words.get(1)),
          Double.parseDouble(words.get(3)),
          words.stream().skip(4).mapToDouble(Double::parseDouble).toArray());
    }
  }
}
