package org.elc.preview.host.item;

import com.atlassian.plugin.web.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.elc.preview.host.Account;
import org.elc.preview.host.Accounts;
import org.elc.preview.host.HostComponents;
import org.elc.preview.host.ModuleFactory;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.StartFailed;
import org.elc.preview.host.Xml;
import org.w3c.dom.Element;

/** Reads {@code condition} and {@code conditions} elements. */
final class Conditions {

  private static final String PRODUCT =
      "com.atlassian.confluence.plugin.descriptor.web.conditions.";

  private final ModuleFactory modules;
  private final HostComponents components;

  Conditions(ModuleFactory modules, HostComponents components) {
    this.modules = modules;
    this.components = components;
  }

  /** Conditions side by side must all hold, as must those in {@code <conditions type="AND">}. */
  Predicate<Map<String, Object>> allIn(Element parent) {
    Predicate<Map<String, Object>> all = context -> true;
    for (Predicate<Map<String, Object>> one : read(parent)) {
      all = all.and(one);
    }
    return all;
  }

  private List<Predicate<Map<String, Object>>> read(Element parent) {
    return Xml.children(parent, "*").stream()
        .filter(child -> child.getTagName().startsWith("condition"))
        .map(child -> child.getTagName().equals("condition") ? single(child) : group(child))
        .toList();
  }

  private Predicate<Map<String, Object>> group(Element group) {
    if (!group.getAttribute("type").equalsIgnoreCase("OR")) {
      return allIn(group);
    }
    List<Predicate<Map<String, Object>>> any = read(group);
    return context -> any.stream().anyMatch(one -> one.test(context));
  }

  private Predicate<Map<String, Object>> single(Element element) {
    String className = Xml.required(element, "class");
    Predicate<Map<String, Object>> read =
        className.startsWith(PRODUCT)
            ? ofProduct(className.substring(PRODUCT.length()))
            : ofApp(className, element);
    return element.getAttribute("invert").equals("true") ? read.negate() : read;
  }

  private Predicate<Map<String, Object>> ofApp(String className, Element element) {
    Condition condition = modules.create(className, Condition.class);
    condition.init(PluginDescriptor.parameters(element));
    return condition::shouldDisplay;
  }

  private Predicate<Map<String, Object>> ofProduct(String name) {
    return switch (name) {
      case "user.LoggedInUserCondition" -> context -> current().isPresent();
      case "user.ConfluenceAdministratorCondition" ->
          context -> current().filter(a -> a.atLeast(Account.Level.ADMIN)).isPresent();
      case "user.SystemAdministratorCondition" ->
          context -> current().filter(a -> a.atLeast(Account.Level.SYSTEM_ADMIN)).isPresent();
      default -> throw new StartFailed("the preview does not know the condition " + name);
    };
  }

  private Optional<Account> current() {
    return components.get(Accounts.class).current();
  }
}
