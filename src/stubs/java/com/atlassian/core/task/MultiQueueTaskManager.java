package com.atlassian.core.task;

/**
 * Real: com.atlassian.core:atlassian-core. Evidence: J872; apps that mail for 5 to 9 import it and
 * add to the queue "mail".
 */
public interface MultiQueueTaskManager {
  void addTask(String queueName, Task task);
}
