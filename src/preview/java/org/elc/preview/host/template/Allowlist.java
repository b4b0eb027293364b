package org.elc.preview.host.template;

import java.lang.reflect.Method;
import java.net.URL;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.StartFailed;
import org.elc.preview.host.Xml;
import org.w3c.dom.Element;

/**
 * The methods that templates may call, written {@code pkg.Class#method(java.lang.String int)}. An
 * app may list methods of its own classes only, and one that it lists must exist: a typing mistake
 * would otherwise show up as a hole in a page.
 */
final class Allowlist {

  private static final Pattern FORM =
      Pattern.compile("([\\w.$]+)#(\\w+)\\(([\\w.$\\[;]*(?: [\\w.$\\[;]+)*)\\)");

  private final Set<String> methods = new HashSet<>();

  private Allowlist() {}

  /** Reads every {@code velocity-allowlist} of the app; the host's own objects are added. */
  static Allowlist of(PluginDescriptor plugin, ClassLoader loader, Class<?>... hostTypes) {
    Allowlist list = new Allowlist();
    for (Class<?> type : hostTypes) {
      for (Method method : type.getDeclaredMethods()) {
        list.methods.add(signature(method));
      }
    }
    for (Element module : plugin.modules("velocity-allowlist")) {
      for (Element method : Xml.children(module, "method")) {
        list.addChecked(Xml.text(method), loader, plugin);
      }
    }
    return list;
  }

  private void addChecked(String entry, ClassLoader loader, PluginDescriptor plugin) {
    Matcher form = FORM.matcher(entry);
    if (!form.matches()) {
      throw new StartFailed("velocity-allowlist: not of the form Class#method(types): " + entry);
    }
    Class<?> type = load(form.group(1), loader, entry);
    if (!isOfPlugin(type, plugin)) {
      throw new StartFailed("velocity-allowlist: not a class of the app: " + entry);
    }
    boolean exists =
        Arrays.stream(type.getMethods())
            .anyMatch(m -> m.getDeclaringClass() == type && signature(m).equals(entry));
    if (!exists) {
      throw new StartFailed("velocity-allowlist: no such public method: " + entry);
    }
    if (!methods.add(entry)) {
      throw new StartFailed("velocity-allowlist: listed twice: " + entry);
    }
  }

  private static Class<?> load(String name, ClassLoader loader, String entry) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new StartFailed("velocity-allowlist: no such class: " + entry, e);
    }
  }

  /** A class is the app's when it comes from where the descriptor comes from. */
  private static boolean isOfPlugin(Class<?> type, PluginDescriptor plugin) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    URL location = source == null ? null : source.getLocation();
    return location != null && plugin.location().toString().contains(location.toString());
  }

  boolean allows(Method method) {
    return methods.contains(signature(method));
  }

  static String signature(Method method) {
    return method.getDeclaringClass().getName()
        + "#"
        + method.getName()
        + Arrays.stream(method.getParameterTypes())
            .map(Class::getName)
            .collect(Collectors.joining(" ", "(", ")"));
  }
}
