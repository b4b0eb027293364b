package org.elc.preview.host.fake;

import com.atlassian.sal.api.lifecycle.LifecycleAware;

/** Notes its start and its stop. */
public final class Lifecycle implements LifecycleAware {

  private final Notes notes;

  public Lifecycle(Notes notes) {
    this.notes = notes;
  }

  @Override
  public void onStart() {
    notes.write("started");
  }

  @Override
  public void onStop() {
    notes.write("stopped");
  }
}
