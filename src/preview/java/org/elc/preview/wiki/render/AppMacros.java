package org.elc.preview.wiki.render;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.elc.preview.host.ModuleFactory;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.Xml;
import org.elc.preview.wiki.storage.MacroCall;
import org.elc.preview.wiki.storage.Macros;
import org.elc.preview.wiki.storage.Rendering;
import org.w3c.dom.Element;

/** The macros that the app's descriptor declares. One object per module serves all, as there. */
public final class AppMacros implements Macros {
  private final ModuleFactory modules;
  private final Map<String, Element> declared = new LinkedHashMap<>();
  private final Map<String, Macro> made = new ConcurrentHashMap<>();

  /** The {@code xhtml-macro} modules of the app; the factory is used when one is first called. */
  public AppMacros(PluginDescriptor plugin, ModuleFactory modules) {
    this.modules = modules;
    for (Element module : plugin.modules("xhtml-macro")) {
      declared.put(Xml.required(module, "name"), module);
    }
  }

  @Override
  public Optional<Macros.Runnable> find(String name) {
    return macro(name).map(Running::new);
  }

  /**
   * Makes every macro once.
   *
   * @throws org.elc.preview.host.StartFailed when one cannot be made
   */
  public void check() {
    declared.keySet().forEach(this::macro);
  }

  /** The macro's object, for the picker, which must know what body it takes. */
  public Optional<Macro> macro(String name) {
    return Optional.ofNullable(declared.get(name))
        .map(
            module ->
                made.computeIfAbsent(
                    name, none -> modules.create(Xml.required(module, "class"), Macro.class)));
  }

  /** The modules by macro name, in the order of the descriptor. */
  Map<String, Element> declared() {
    return declared;
  }

  private record Running(Macro macro) implements Macros.Runnable {
    @Override
    public boolean inline() {
      return macro.getOutputType() == Macro.OutputType.INLINE;
    }

    @Override
    public String run(MacroCall call, Rendering rendering) throws Failed {
      try {
        return macro.execute(
            new LinkedHashMap<>(call.parameters()), call.body(), rendering.context());
      } catch (MacroExecutionException failure) {
        throw new Failed(String.valueOf(failure.getMessage()), failure);
      }
    }
  }
}
