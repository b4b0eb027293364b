package org.elc.benchlearning.confluence.rest;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Hands the app's Spring beans to resources and providers, which the product's JAX-RS runtime
 * creates and does not reliably inject (decision 0004). The only static state of the app: set when
 * the Spring context starts, cleared when it stops.
 */
public final class RestBridge {
  private static final AtomicReference<RestBridge> OPEN = new AtomicReference<>();

  private final List<Object> beans;

  /**
   * @param beans use cases and whatever else resources need; one of each type
   */
  public RestBridge(List<Object> beans) {
    this.beans = List.copyOf(beans);
  }

  /** Called by Spring when the context has started. */
  public void open() {
    OPEN.set(this);
  }

  /** Called by Spring when the context stops; a newer context that already took over stays. */
  public void close() {
    OPEN.compareAndSet(this, null);
  }

  /** The bean of that type. */
  static <T> T bean(Class<T> type) {
    List<T> found =
        Optional.ofNullable(OPEN.get()).orElseThrow(NotStarted::new).beans.stream()
            .filter(type::isInstance)
            .map(type::cast)
            .toList();
    if (found.size() != 1) {
      throw new IllegalStateException(found.size() + " beans of type " + type.getName());
    }
    return found.get(0);
  }
}
