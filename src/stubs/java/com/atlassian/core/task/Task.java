package com.atlassian.core.task;

/** Real: com.atlassian.core:atlassian-core. Evidence: J872 (used by the product's own mails). */
public interface Task {
  void execute() throws Exception;
}
