package org.elc.benchlearning.build;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * The packaged jar in a real OSGi framework, whose system bundle offers what the product offers:
 * the packages of the stubs, the Jakarta APIs, Active Objects and SLF4J.
 */
public class BundleIT {

  private static final long LIMIT = 5L * 1024 * 1024;

  /** What the jar may ask of the product. A new name here is a decision, not a formality. */
  static final Set<String> ALLOWED_IMPORTS =
      Set.of(
          "com.atlassian.activeobjects.external",
          "com.atlassian.annotations.security",
          "com.atlassian.audit.api",
          "com.atlassian.audit.entity",
          "com.atlassian.beehive",
          "com.atlassian.cache",
          "com.atlassian.confluence.content.render.xhtml",
          "com.atlassian.confluence.core",
          "com.atlassian.confluence.importexport.resource",
          "com.atlassian.confluence.languages",
          "com.atlassian.confluence.macro",
          "com.atlassian.confluence.mail.template",
          "com.atlassian.confluence.pages",
          "com.atlassian.confluence.plugin.services",
          "com.atlassian.confluence.security",
          "com.atlassian.confluence.spaces",
          "com.atlassian.confluence.user",
          "com.atlassian.core.task",
          "com.atlassian.event.api",
          "com.atlassian.mail",
          "com.atlassian.mail.server",
          "com.atlassian.plugin",
          "com.atlassian.plugin.web",
          "com.atlassian.plugins.rest.api.security.annotation",
          "com.atlassian.sal.api",
          "com.atlassian.sal.api.lifecycle",
          "com.atlassian.sal.api.pluginsettings",
          "com.atlassian.sal.api.timezone",
          "com.atlassian.sal.api.transaction",
          "com.atlassian.sal.api.user",
          "com.atlassian.sal.api.websudo",
          "com.atlassian.sal.api.xsrf",
          "com.atlassian.scheduler",
          "com.atlassian.scheduler.status",
          "com.atlassian.user",
          "com.atlassian.webresource.api.assembler",
          "jakarta.inject",
          "jakarta.servlet",
          "jakarta.servlet.http",
          "jakarta.ws.rs",
          "jakarta.ws.rs.container",
          "jakarta.ws.rs.core",
          "jakarta.ws.rs.ext",
          "net.java.ao",
          "net.java.ao.schema",
          "org.osgi.framework",
          "org.slf4j");

  private static final Pattern CONTENT =
      Pattern.compile(
          "META-INF/(|MANIFEST\\.MF|spring/(|plugin-context\\.xml)|commons-(csv|statistics|numbers|rng)/.*)"
              + "|atlassian-plugin\\.xml"
              + "|i18n/(|elc(_[a-zA-Z_]+)?\\.properties)"
              + "|org/(|elc/(|benchlearning/(|(core|app|view|confluence|templates|catalogue|css|js"
              + "|images|blueprints|rest)/.*|package-info\\.class)))"
              + "|org/apache/(|commons/(|csv/.*|statistics/(|distribution/.*)|numbers/.*|rng/.*))");

  @Rule public final OsgiContainer container = new OsgiContainer(ALLOWED_IMPORTS);

  private final Path file = OsgiContainer.JAR;
  private final Descriptor descriptor = new Descriptor();
  private JarFile jar;
  private Bundle bundle;

  @Before
  public void open() throws IOException {
    jar = new JarFile(file.toFile());
    bundle = container.bundle();
  }

  @After
  public void close() throws IOException {
    jar.close();
  }

  @Test
  public void theBundleResolvesAndStarts() throws BundleException {
    bundle.start();

    assertThat(bundle.getState(), is(Bundle.ACTIVE));
  }

  @Test
  public void theManifestSaysWhatTheProductReads() throws IOException {
    assertThat(header("Atlassian-Plugin-Key"), is("org.elc.benchlearning"));
    assertThat(header("Bundle-SymbolicName"), is("org.elc.benchlearning"));
    assertThat(header("Spring-Context"), is("*"));
    assertThat(header("Export-Package"), is(nullValue()));
    assertThat(header("DynamicImport-Package"), is(nullValue()));
    assertThat(header("Require-Bundle"), is(nullValue()));
  }

  @Test
  public void importsAreThoseAgreedAndTakeAnyVersion() throws IOException {
    assertThat("imports nobody agreed to", without(imports(), ALLOWED_IMPORTS), is(empty()));
    assertThat(
        Arrays.stream(header("Import-Package").split(","))
            .filter(i -> !i.contains("version=0"))
            .toList(),
        is(empty()));
  }

  @Test
  public void everyPackageThatTheCodeNeedsIsImportedOrInside() throws IOException {
    Set<String> needed =
        new ClassFileImporter()
            .importJar(jar).stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(type -> !type.isPrimitive())
                .map(JavaClass::getPackageName)
                .filter(name -> !name.startsWith("java."))
                .filter(name -> jar.getEntry(name.replace('.', '/') + "/") == null)
                .collect(Collectors.toCollection(TreeSet::new));

    assertThat(without(needed, imports()), is(empty()));
  }

  @Test
  public void everyClassOfTheJarLinks() {
    List<String> broken = new ArrayList<>();
    entries()
        .filter(name -> name.endsWith(".class"))
        .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
        .filter(name -> !name.endsWith("-info"))
        .forEach(name -> link(name, broken));

    assertThat(broken, is(empty()));
  }

  @Test
  public void everyClassThatTheDescriptorAndTheContextNameIsTheBundlesOwn() throws Exception {
    Set<String> types = new TreeSet<>(descriptor.classes());
    descriptor.contextTypes().stream()
        .filter(type -> type.startsWith("org.elc."))
        .forEach(types::add);
    for (String type : types) {
      assertThat(type, FrameworkUtil.getBundle(bundle.loadClass(type)), is(bundle));
    }
  }

  @Test
  public void everyServiceTakenFromTheHostIsVisible() throws Exception {
    for (String type : descriptor.contextTypes()) {
      assertThat(type, bundle.loadClass(type), is(notNullValue()));
    }
  }

  @Test
  public void everyResourceIsInside() {
    for (String location : descriptor.resources()) {
      assertThat(location, bundle.getEntry(location), is(notNullValue()));
    }
    assertThat(bundle.getEntry("META-INF/spring/plugin-context.xml"), is(notNullValue()));
  }

  @Test
  public void everyBundleOfTextsIsInsideWithEveryKey() throws IOException {
    for (MessageBundle texts : MessageBundle.all()) {
      assertThat(read(texts.file().toString()), is(Files.readAllBytes(texts.file())));
    }
    assertThat(descriptor.bundles(), is(List.of("i18n/elc")));
    assertThat(
        "Norwegian, as the product names it",
        read("i18n/elc_no.properties"),
        is(read("i18n/elc_nb.properties")));
  }

  @Test
  public void theDescriptorIsFilledIn() throws IOException {
    String shipped =
        new String(read("atlassian-plugin.xml"), java.nio.charset.StandardCharsets.UTF_8);

    assertThat(shipped.contains("${"), is(false));
    assertThat(shipped.contains("key=\"org.elc.benchlearning\""), is(true));
    assertThat(shipped.contains("<version>" + header("Bundle-Version") + "</version>"), is(true));
  }

  @Test
  public void nothingOfStubsPreviewOrTestsIsInside() {
    assertThat(entries().filter(name -> !CONTENT.matcher(name).matches()).toList(), is(empty()));
    assertThat(entries().filter(name -> name.matches(".*(Test|IT)\\.class")).toList(), is(empty()));
  }

  @Test
  public void theJarIsSmall() throws IOException {
    assertThat(Files.size(file), is(lessThan(LIMIT)));
    assertThat(Files.size(file), is(not(0L)));
  }

  private void link(String name, List<String> broken) {
    try {
      Class<?> type = bundle.loadClass(name);
      type.getDeclaredMethods();
      type.getDeclaredConstructors();
      type.getDeclaredFields();
    } catch (ClassNotFoundException | LinkageError e) {
      broken.add(name + ": " + e);
    }
  }

  private Stream<String> entries() {
    return jar.stream().map(JarEntry::getName);
  }

  private byte[] read(String entry) throws IOException {
    JarEntry found = jar.getJarEntry(entry);
    assertThat(entry, found, is(notNullValue()));
    try (InputStream in = jar.getInputStream(found)) {
      return in.readAllBytes();
    }
  }

  private String header(String name) throws IOException {
    Attributes attributes = jar.getManifest().getMainAttributes();
    return attributes.getValue(name);
  }

  private Set<String> imports() throws IOException {
    return Arrays.stream(header("Import-Package").split(","))
        .map(entry -> entry.split(";")[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }
}
