package org.elc.benchlearning.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What {@code atlassian-plugin.xml} and {@code plugin-context.xml} name. */
final class Descriptor {

  static final Path FILE = Path.of("atlassian-plugin.xml");
  static final Path CONTEXT = Path.of("src/main/resources/META-INF/spring/plugin-context.xml");

  private static final Set<String> KEY_ATTRIBUTES =
      Set.of(
          "i18n-name-key",
          "i18n-description-key",
          "i18n-index-title-key",
          "title-key",
          "description-header-key",
          "description-content-key");

  private final Element plugin = Xml.parse(ProjectFiles.text(FILE));
  private final Element beans = Xml.parse(ProjectFiles.text(CONTEXT));

  Element plugin() {
    return plugin;
  }

  /** The modules: the root's children but for the plugin's own information and its bundles. */
  List<Element> modules() {
    return Xml.children(plugin).stream()
        .filter(module -> !Set.of("plugin-info", "resource").contains(module.getLocalName()))
        .toList();
  }

  List<Element> modules(String type) {
    return modules().stream().filter(module -> module.getLocalName().equals(type)).toList();
  }

  /** Every class that the descriptor names: attributes {@code class}, and the stored entities. */
  List<String> classes() {
    return Stream.concat(
            Xml.all(plugin).map(element -> element.getAttribute("class")),
            Stream.concat(
                Xml.named(plugin, "entity").stream().map(Xml::ownText),
                Xml.named(plugin, "upgradeTask").stream().map(Xml::ownText)))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** Every file of the jar that the descriptor names. */
  List<String> resources() {
    return Xml.named(plugin, "resource").stream()
        .filter(resource -> !resource.getAttribute("type").equals("i18n"))
        .map(resource -> resource.getAttribute("location"))
        .distinct()
        .toList();
  }

  /** The bundles of texts, without language and ending. */
  List<String> bundles() {
    return Xml.named(plugin, "resource").stream()
        .filter(resource -> resource.getAttribute("type").equals("i18n"))
        .map(resource -> resource.getAttribute("location"))
        .toList();
  }

  /** Every text key: those written out, and those that the product derives for macros. */
  List<String> textKeys() {
    return Stream.of(writtenKeys(), macroKeys(), jobKeys())
        .flatMap(keys -> keys)
        .distinct()
        .toList();
  }

  private Stream<String> writtenKeys() {
    Stream<String> attributes =
        Xml.all(plugin)
            .flatMap(Descriptor::attributes)
            .filter(attribute -> KEY_ATTRIBUTES.contains(attribute.getName()))
            .map(Attr::getValue);
    Stream<String> elements =
        Stream.of("label", "tooltip", "description")
            .flatMap(name -> Xml.named(plugin, name).stream())
            .map(element -> element.getAttribute("key"))
            .filter(key -> !key.isEmpty());
    return Stream.concat(attributes, elements);
  }

  /** The macro browser's form: plugin key, macro, then label, desc or a parameter's. */
  private Stream<String> macroKeys() {
    return modules("xhtml-macro").stream()
        .flatMap(
            macro -> {
              String prefix = ArchitectureTest.BASE + "." + macro.getAttribute("name");
              Stream<String> parameters =
                  Xml.named(macro, "parameter").stream()
                      .filter(parameter -> !parameter.getAttribute("hidden").equals("true"))
                      .map(parameter -> prefix + ".param." + parameter.getAttribute("name"));
              return Stream.concat(Stream.of(prefix), parameters)
                  .flatMap(key -> Stream.of(key + ".label", key + ".desc"));
            });
  }

  /** The list of scheduled jobs shows a job by this key. */
  private Stream<String> jobKeys() {
    return modules("job-config").stream()
        .filter(job -> !Xml.named(job, "managed").isEmpty())
        .map(job -> "scheduledjob.desc." + job.getAttribute("key"));
  }

  List<String> allowedMethods() {
    return modules("velocity-allowlist").stream()
        .flatMap(list -> Xml.named(list, "method").stream())
        .map(Xml::ownText)
        .toList();
  }

  /** Beans written in the Spring context, at any depth. */
  List<Element> beans() {
    return Xml.named(beans, "bean");
  }

  /** Services that are taken from the host. */
  List<Element> references() {
    return Xml.named(beans, "reference");
  }

  List<Element> context() {
    return Xml.all(beans).toList();
  }

  /** Classes and interfaces that the Spring context names. */
  List<String> contextTypes() {
    return context().stream()
        .flatMap(Descriptor::attributes)
        .filter(a -> Set.of("class", "interface").contains(a.getName()))
        .map(Attr::getValue)
        .distinct()
        .toList();
  }

  static Stream<Attr> attributes(Element element) {
    return Stream.iterate(0, i -> i < element.getAttributes().getLength(), i -> i + 1)
        .map(i -> (Attr) element.getAttributes().item(i));
  }
}
