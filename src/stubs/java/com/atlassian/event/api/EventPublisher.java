package com.atlassian.event.api;

/** Real: com.atlassian.event:atlassian-event. Evidence: SL10.0.1. */
public interface EventPublisher {
  void publish(Object event);

  void register(Object listener);

  void unregister(Object listener);
}
