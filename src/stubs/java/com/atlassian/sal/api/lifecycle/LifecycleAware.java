package com.atlassian.sal.api.lifecycle;

/** Real: com.atlassian.sal:sal-api. Evidence: BO10.2.15. */
public interface LifecycleAware {
  void onStart();

  void onStop();
}
