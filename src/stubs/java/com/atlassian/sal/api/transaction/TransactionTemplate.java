package com.atlassian.sal.api.transaction;

/** Real: com.atlassian.sal:sal-api. Evidence: SL10.0.1. */
public interface TransactionTemplate {
  <T> T execute(TransactionCallback<T> action);
}
