package org.elc.benchlearning.app.port;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Traces in a map; erased ones are gone. */
public final class InMemoryTraceStore implements TraceStore {
  private final Map<String, List<Trace>> traces = new HashMap<>();

  public InMemoryTraceStore with(
      String userKey, Role role, Map<String, String> about, Subject... subjects) {
    traces
        .computeIfAbsent(userKey, k -> new ArrayList<>())
        .add(new Trace(role, about, new TreeSet<>(List.of(subjects)), Optional.empty()));
    return this;
  }

  @Override
  public List<Trace> of(String userKey) {
    return List.copyOf(traces.getOrDefault(userKey, List.of()));
  }

  @Override
  public String erase(String userKey) {
    traces.remove(userKey);
    return "erased-0001";
  }
}
