package org.elc.benchlearning.build;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;
import org.junit.Test;
import org.w3c.dom.Element;

/** Whatever the descriptor and the Spring context name exists, and nothing is left unnamed. */
public class DescriptorTest {

  /** The order of style: what a reader of the descriptor looks for first stands first. */
  private static final List<Set<String>> ORDER =
      List.of(
          Set.of("plugin-info"),
          Set.of("resource"),
          Set.of("ao"),
          Set.of("job-config"),
          Set.of("rest"),
          Set.of("xhtml-macro"),
          Set.of(
              "content-template",
              "blueprint",
              "space-blueprint",
              "web-section",
              "web-item",
              "web-panel",
              "servlet",
              "servlet-filter"),
          Set.of("web-resource"),
          Set.of("velocity-allowlist"));

  private final Descriptor descriptor = new Descriptor();

  @Test
  public void theKeyIsTheBuildsAndNeverChanges() {
    assertThat(descriptor.plugin().getAttribute("key"), is("${elc.plugin.key}"));
    assertThat(
        ProjectFiles.text(Path.of("pom.xml")).contains("<elc.plugin.key>org.elc.benchlearning</"),
        is(true));
    assertThat(descriptor.plugin().getAttribute("plugins-version"), is("2"));
  }

  @Test
  public void theAppSaysThatItIsFitForDataCenterAndReadOnlyMode() {
    List<String> parameters =
        Xml.named(descriptor.plugin(), "plugin-info").stream()
            .flatMap(info -> Xml.named(info, "param").stream())
            .map(param -> param.getAttribute("name") + "=" + Xml.ownText(param))
            .toList();

    assertThat(
        parameters,
        hasItems(
            "atlassian-data-center-status=compatible",
            "atlassian-data-center-compatible=true",
            "read-only-access-mode-compatible=true"));
  }

  @Test
  public void moduleKeysAreKebabCaseAndUnique() {
    List<String> keys =
        descriptor.modules().stream().map(module -> module.getAttribute("key")).toList();

    assertThat(keys, everyItem(matchesPattern("[a-z][a-z0-9]*(-[a-z0-9]+)*")));
    assertThat(duplicates(keys), is(empty()));
  }

  @Test
  public void modulesStandInTheAgreedOrder() {
    int last = 0;
    for (Element module : Xml.children(descriptor.plugin())) {
      int rank = rank(module.getLocalName());

      assertThat(module.getLocalName() + " stands too late", last, is(lessThanOrEqualTo(rank)));
      last = rank;
    }
  }

  @Test
  public void everyClassExistsAndIsOurs() {
    assertThat(descriptor.classes(), everyItem(matchesPattern("org\\.elc\\.benchlearning\\..+")));
    assertThat(missingTypes(descriptor.classes()), is(empty()));
  }

  @Test
  public void everyTypeOfTheSpringContextExists() {
    assertThat(missingTypes(descriptor.contextTypes()), is(empty()));
  }

  @Test
  public void everyResourceExists() {
    List<String> missing =
        descriptor.resources().stream()
            .filter(location -> getClass().getResource("/" + location) == null)
            .toList();

    assertThat(missing, is(empty()));
  }

  @Test
  public void everyScriptStyleAndTemplateIsUsed() {
    String sources =
        Stream.of(
                ProjectFiles.mainClasses().stream(),
                ProjectFiles.templates().stream(),
                Stream.of(Descriptor.FILE))
            .flatMap(files -> files)
            .map(ProjectFiles::text)
            .reduce("", String::concat);
    List<String> unused =
        Stream.of(ProjectFiles.scripts(), ProjectFiles.styles(), ProjectFiles.templates())
            .flatMap(List::stream)
            .filter(file -> !names(sources, file))
            .map(Path::toString)
            .toList();

    assertThat(unused, is(empty()));
  }

  @Test
  public void everyTextKeyIsInEveryBundle() {
    for (MessageBundle bundle : MessageBundle.all()) {
      List<String> missing =
          descriptor.textKeys().stream().filter(key -> !bundle.has(key)).toList();

      assertThat(bundle.name() + " lacks", missing, is(empty()));
    }
  }

  @Test
  public void noTextIsWrittenInline() {
    List<String> inline = new ArrayList<>();
    for (Element module : descriptor.modules()) {
      for (Element element : Xml.all(module).toList()) {
        boolean spoken =
            Set.of("label", "tooltip", "description", "category").contains(element.getLocalName());
        if (spoken && !Xml.ownText(element).isEmpty()) {
          inline.add(Xml.ownText(element));
        }
        if (element.getAttribute("name").contains(" ") && !isTranslatedJob(element)) {
          inline.add(element.getAttribute("name"));
        }
      }
    }

    assertThat(inline, is(empty()));
  }

  @Test
  public void aMacrosNameIsItsKey() {
    for (Element macro : descriptor.modules("xhtml-macro")) {
      assertThat(macro.getAttribute("name"), is(macro.getAttribute("key")));
      assertThat(macro.getAttribute("name"), matchesPattern("elc-[a-z-]+"));
    }
  }

  @Test
  public void everyBlueprintRefersToTemplatesThatExist() {
    Set<String> templates = new HashSet<>();
    descriptor.modules("content-template").forEach(t -> templates.add(t.getAttribute("key")));
    Set<String> blueprints = new HashSet<>();
    descriptor.modules("blueprint").forEach(b -> blueprints.add(b.getAttribute("key")));
    descriptor.modules("space-blueprint").forEach(b -> blueprints.add(b.getAttribute("key")));
    List<String> dangling = new ArrayList<>();
    for (Element element : Xml.all(descriptor.plugin()).toList()) {
      if (element.getLocalName().equals("content-template") && element.hasAttribute("ref")) {
        addUnless(templates, element.getAttribute("ref"), dangling);
      }
      if (element.getAttribute("name").equals("blueprintKey")) {
        addUnless(blueprints, element.getAttribute("value"), dangling);
      }
    }

    assertThat(dangling, is(empty()));
  }

  @Test
  public void everyJobIsABeanThatRunsOncePerCluster() throws Exception {
    Map<String, String> beans = beanTypes();
    for (Element config : descriptor.modules("job-config")) {
      Element job = Xml.named(config, "job").get(0);
      String type = Objects.requireNonNull(beans.get(job.getAttribute("key")), "no such bean");

      assertThat(job.getAttribute("perClusterJob"), is("true"));
      assertThat(
          Arrays.stream(Class.forName(type).getInterfaces()).map(Class::getName).toList(),
          hasItems("com.atlassian.scheduler.JobRunner"));
    }
  }

  @Test
  public void everyStoredEntityIsDeclaredAndHasATable() throws Exception {
    Set<String> declared = new TreeSet<>();
    Xml.named(descriptor.plugin(), "entity").forEach(e -> declared.add(Xml.ownText(e)));
    Set<String> written = new TreeSet<>();
    for (Path file : ProjectFiles.mainClasses()) {
      Class<?> type = Class.forName(typeName(file));
      if (type.isInterface() && RawEntity.class.isAssignableFrom(type)) {
        written.add(type.getName());
        assertThat(type + " has no @Table", type.isAnnotationPresent(Table.class), is(true));
      }
    }

    assertThat(declared, is(written));
  }

  @Test
  public void theRestModuleNamesItsPackage() {
    for (Element rest : descriptor.modules("rest")) {
      List<String> packages = Xml.named(rest, "package").stream().map(Xml::ownText).toList();

      assertThat(packages, is(List.of("org.elc.benchlearning.confluence.rest")));
      assertThat(rest.getAttribute("path") + rest.getAttribute("version"), is("/elc1.0"));
    }
  }

  @Test
  public void beansHaveNamesOfTheirOwnAndReferToEachOther() {
    List<String> names =
        Stream.concat(descriptor.beans().stream(), descriptor.references().stream())
            .map(bean -> bean.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .toList();
    List<String> dangling =
        descriptor.context().stream()
            .map(element -> element.getAttribute("ref"))
            .filter(ref -> !ref.isEmpty() && !names.contains(ref))
            // the framework's own
            .filter(ref -> !ref.equals("bundleContext"))
            .toList();

    assertThat(duplicates(names), is(empty()));
    assertThat(dangling, is(empty()));
  }

  @Test
  public void everyBeanFitsAPublicConstructor() throws Exception {
    for (Element bean : descriptor.beans()) {
      String type = bean.getAttribute("class");
      if (type.startsWith(ArchitectureTest.BASE) && !bean.hasAttribute("factory-method")) {
        long arguments =
            Xml.children(bean).stream()
                .filter(child -> child.getLocalName().equals("constructor-arg"))
                .count();

        assertThat(type + " is public", Modifier.isPublic(Class.forName(type).getModifiers()));
        assertThat(
            type + " has a constructor of " + arguments,
            Arrays.stream(Class.forName(type).getConstructors())
                .anyMatch(constructor -> constructor.getParameterCount() == arguments));
      }
    }
  }

  /** The wiki is told of what is committed: a transaction around the logbook's could undo it. */
  @Test
  public void nobodyOpensTransactionsButTheLogbook() {
    List<String> openers =
        descriptor.beans().stream()
            .filter(
                bean ->
                    Xml.children(bean).stream()
                        .anyMatch(c -> c.getAttribute("ref").equals("wikiTransactions")))
            .map(bean -> bean.getAttribute("id"))
            .toList();

    assertThat(openers, is(List.of("logbook")));
  }

  private static int rank(String module) {
    for (int i = 0; i < ORDER.size(); i++) {
      if (ORDER.get(i).contains(module)) {
        return i;
      }
    }
    throw new AssertionError("give <" + module + "> a place in the order");
  }

  /** A job's name is shown as it stands; it must at least be the English of its key. */
  private static boolean isTranslatedJob(Element element) {
    return element.getLocalName().equals("job-config")
        && MessageBundle.english()
            .text("scheduledjob.desc." + element.getAttribute("key"))
            .equals(element.getAttribute("name"));
  }

  private Map<String, String> beanTypes() {
    Map<String, String> types = new HashMap<>();
    descriptor.beans().forEach(b -> types.put(b.getAttribute("id"), b.getAttribute("class")));
    return types;
  }

  private static boolean names(String sources, Path file) {
    String name = Objects.requireNonNull(file.getFileName()).toString();
    String bare = name.replaceFirst("\\.html\\.vm$|\\.vm$", "");
    return sources.contains(name) || sources.contains("\"" + bare + "\"");
  }

  private static String typeName(Path file) {
    String path = ProjectFiles.MAIN_JAVA.relativize(file).toString();
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }

  private static void addUnless(Set<String> known, String name, List<String> dangling) {
    if (!known.contains(name)) {
      dangling.add(name);
    }
  }

  private static List<String> missingTypes(List<String> types) {
    return types.stream().filter(type -> !exists(type)).toList();
  }

  private static boolean exists(String type) {
    try {
      Class.forName(type, false, DescriptorTest.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static List<String> duplicates(List<String> keys) {
    Set<String> seen = new HashSet<>();
    return keys.stream().filter(key -> !seen.add(key)).toList();
  }
}
