package org.elc.benchlearning.build;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** The packaged jar where the product lacks every package that is imported optionally. */
public class OptionalPackagesIT {

  /** What the product may lack: known from older lines only. */
  private static final Set<String> LACKING =
      Set.of(
          "com.atlassian.audit.api",
          "com.atlassian.audit.entity",
          "com.atlassian.confluence.importexport.resource",
          "com.atlassian.confluence.mail.template",
          "com.atlassian.core.task",
          "com.atlassian.mail",
          "com.atlassian.mail.server");

  /** Classes that work with the types of optional packages; no bean names them in a signature. */
  private static final Set<String> APART =
      Set.of("AuditLogEntry", "MailQueueEntry", "TemporaryFile");

  @Rule public final OsgiContainer container = new OsgiContainer(others());

  private Bundle bundle;

  private static Set<String> others() {
    Set<String> rest = new TreeSet<>(BundleIT.ALLOWED_IMPORTS);
    rest.removeAll(LACKING);
    return rest;
  }

  @Before
  public void start() throws BundleException {
    bundle = container.bundle();
    bundle.start();
  }

  @Test
  public void theBundleStartsAndEveryTypeOfTheContextIsThere() throws Exception {
    assertThat(bundle.getState(), is(Bundle.ACTIVE));
    assertThrows(
        ClassNotFoundException.class,
        () -> bundle.loadClass("com.atlassian.core.task.MultiQueueTaskManager"));
    for (String type : new Descriptor().contextTypes()) {
      assertThat(type, bundle.loadClass(type), is(notNullValue()));
    }
  }

  /** As Spring looks at beans: verified by the JVM, and every signature with its type arguments. */
  @Test
  public void everyClassButThoseApartLinks() throws Exception {
    List<String> broken = new ArrayList<>();
    names().stream()
        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
        .filter(name -> APART.stream().noneMatch(apart -> name.endsWith("/" + apart + ".class")))
        .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
        .forEach(name -> inspect(name, broken));

    assertThat(broken, is(empty()));
  }

  /** Asked through the framework, a service that nobody offers is absent, and one offered found. */
  @Test
  public void theFrameworkTellsWhatIsOffered() throws Exception {
    Object offers =
        bundle
            .loadClass(ArchitectureTest.BASE + ".confluence.host.BundleOffers")
            .getConstructor(BundleContext.class)
            .newInstance(bundle.getBundleContext());
    Method service = offers.getClass().getMethod("service", String.class);
    Runnable offered = () -> {};

    assertThat(service.invoke(offers, "java.lang.Runnable"), is(Optional.empty()));
    var registered = container.others().registerService(Runnable.class, offered, null);
    assertThat(service.invoke(offers, "java.lang.Runnable"), is(Optional.of(offered)));
    registered.unregister();
    assertThat(service.invoke(offers, "java.lang.Runnable"), is(Optional.empty()));
  }

  private static List<String> names() throws IOException {
    try (JarFile jar = new JarFile(OsgiContainer.JAR.toFile())) {
      return jar.stream().map(JarEntry::getName).toList();
    }
  }

  private void inspect(String name, List<String> broken) {
    try {
      Class<?> type = bundle.loadClass(name);
      MethodHandles.privateLookupIn(type, MethodHandles.lookup()).ensureInitialized(type);
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        constructor.getGenericParameterTypes();
      }
      for (Method method : type.getDeclaredMethods()) {
        method.getGenericParameterTypes();
        method.getGenericReturnType();
      }
    } catch (ReflectiveOperationException | TypeNotPresentException | LinkageError e) {
      broken.add(name + ": " + e);
    }
  }
}
