package org.elc.benchlearning.confluence.host;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Objects;
import org.elc.benchlearning.app.catalogue.ShippedCatalogue;

/**
 * What the app does once the product and its database are ready for it. Not in a bean's
 * constructor: tables must not be touched there.
 */
public final class AppStart implements LifecycleAware {
  private final ShippedCatalogue shipped;

  public AppStart(ShippedCatalogue shipped) {
    this.shipped = Objects.requireNonNull(shipped);
  }

  @Override
  public void onStart() {
    shipped.install();
  }

  @Override
  public void onStop() {
    // nothing is held that would have to be given back
  }
}
