package org.elc.benchlearning.confluence.host;

import java.util.Objects;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** What other bundles of the wiki offer. */
public final class BundleOffers implements Offers {
  private final BundleContext bundle;

  public BundleOffers(BundleContext bundle) {
    this.bundle = Objects.requireNonNull(bundle);
  }

  @Override
  public Optional<Object> service(String type) {
    // Both are null where there is none, or where it went away in between.
    return Optional.<ServiceReference<?>>ofNullable(bundle.getServiceReference(type))
        .map(bundle::getService);
  }
}
