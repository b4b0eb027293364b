package org.elc.preview.host.fake;

import org.osgi.framework.BundleContext;

/** A bean that cannot be made unless one service is offered, and two others are not. */
public final class Asking {
  public Asking(BundleContext bundle) {
    if (bundle.getServiceReference("java.util.List") != null
        || bundle.getServiceReference("org.example.Nothing") != null
        || bundle.getService(bundle.getServiceReference("com.atlassian.event.api.EventPublisher"))
            == null) {
      throw new IllegalArgumentException("not as offered");
    }
  }
}
