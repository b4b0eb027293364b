package org.elc.benchlearning.core.stats;

import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Real figures of accident and emergency departments, type 1, from {@code ../shared/data}. */
final class Attendances {

  private Attendances() {}

  /** Admissions per attendance of a month's organisations, by their code. */
  static Map<String, Double> admissionRates(String month) throws IOException {
    Path path = Path.of("..", "shared", "data", "nhs_ae_attendances.csv");
    assumeTrue("skipped: no figures at " + path, Files.exists(path));
    Map<String, Double> rates = new HashMap<>();
    for (String line : Files.readAllLines(path)) {
      String[] cells = line.replace("\"", "").split(",");
      if (cells[0].equals(month) && cells[2].equals("1")) {
        rates.put(cells[1], Double.parseDouble(cells[5]) / Double.parseDouble(cells[3]));
      }
    }
    return rates;
  }
}
