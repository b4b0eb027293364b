package org.elc.benchlearning.core.entry.check;

import java.util.List;

/** Findings as short texts, {@code PART code}, so that a test reads and fails readably. */
final class FindingCodes {
  private FindingCodes() {}

  static List<String> of(List<Finding> findings) {
    return findings.stream().map(f -> f.part() + " " + f.code()).toList();
  }
}
