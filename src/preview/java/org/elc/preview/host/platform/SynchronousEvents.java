package org.elc.preview.host.platform;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls listeners in the thread that publishes, inside its transaction. As in the product a
 * listener that fails is logged and the others still hear of the event.
 */
final class SynchronousEvents implements EventPublisher {

  private static final Logger LOG = LoggerFactory.getLogger(SynchronousEvents.class);

  private record Listener(Object target, Method method) {}

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  @Override
  public void register(Object listener) {
    List<Listener> found =
        Stream.of(listener.getClass().getMethods())
            .filter(method -> method.isAnnotationPresent(EventListener.class))
            .map(method -> new Listener(listener, checked(method)))
            .toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "no public @EventListener method on " + listener.getClass().getName());
    }
    unregister(listener);
    listeners.addAll(found);
  }

  private static Method checked(Method method) {
    if (method.getParameterCount() != 1) {
      throw new IllegalArgumentException("a listener takes one event: " + method);
    }
    return method;
  }

  @Override
  public void unregister(Object listener) {
    listeners.removeIf(known -> known.target == listener);
  }

  @Override
  public void publish(Object event) {
    for (Listener listener : listeners) {
      if (listener.method.getParameterTypes()[0].isInstance(event)) {
        tell(listener, event);
      }
    }
  }

  private static void tell(Listener listener, Object event) {
    try {
      listener.method.setAccessible(true);
      listener.method.invoke(listener.target, event);
    } catch (InvocationTargetException e) {
      LOG.error("a listener failed on {}", event.getClass().getName(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
