package org.elc.benchlearning.build;

import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** A real OSGi framework that offers some packages, with the packaged jar installed. */
final class OsgiContainer extends ExternalResource {
  static final Path JAR = Path.of(System.getProperty("elc.jar", "target/bench-learning-0.1.0.jar"));

  private final TemporaryFolder storage = new TemporaryFolder();
  private final Set<String> packages;
  private Framework framework;
  private Bundle bundle;

  OsgiContainer(Set<String> packages) {
    this.packages = new TreeSet<>(packages);
    this.packages.remove("org.osgi.framework"); // the framework's own
  }

  @Override
  protected void before() throws Throwable {
    storage.create();
    framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    storage.getRoot().toString(),
                    Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                    String.join(",", packages)));
    framework.start();
    bundle = framework.getBundleContext().installBundle(JAR.toUri().toString());
  }

  @Override
  protected void after() {
    try {
      framework.stop();
      framework.waitForStop(10_000);
    } catch (BundleException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    storage.delete();
  }

  Bundle bundle() {
    return bundle;
  }

  /** What another bundle sees. */
  BundleContext others() {
    return framework.getBundleContext();
  }
}
