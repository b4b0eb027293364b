package org.elc.preview.wiki.render;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;
import static org.elc.preview.wiki.html.Html.raw;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.storage.MacroCall;
import org.elc.preview.wiki.storage.Macros;
import org.elc.preview.wiki.storage.Rendering;
import org.elc.preview.wiki.store.WikiStore;

/**
 * Stand-ins for macros of the product that blueprints and pages use. Their markup has the product's
 * class names; what they cannot do they say instead of guessing.
 */
final class ProductMacros implements Macros {
  private static final Map<String, String> BOXES =
      Map.of("info", "information", "note", "note", "tip", "tip", "warning", "warning");
  private static final Set<String> INLINE = Set.of("status", "anchor");
  private static final Map<String, String> STATUS_COLOURS =
      Map.of(
          "green", "aui-lozenge-success",
          "red", "aui-lozenge-error",
          "yellow", "aui-lozenge-current",
          "blue", "aui-lozenge-complete");

  private final ContentLists lists;
  private final Place place;

  ProductMacros(WikiStore store, Place place) {
    this.lists = new ContentLists(store, place);
    this.place = place;
  }

  /** The body of a stand-in. */
  private interface StandIn {
    Html run(MacroCall call, Rendering rendering) throws Failed;
  }

  @Override
  public Optional<Macros.Runnable> find(String name) {
    return standIn(name).map(standIn -> new Running(name, standIn));
  }

  private Optional<StandIn> standIn(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "info", "note", "tip", "warning" -> (call, rendering) -> box(call);
          case "panel" -> (call, rendering) -> panel(call);
          case "expand" -> (call, rendering) -> expand(call);
          case "status" -> (call, rendering) -> status(call);
          case "excerpt", "details" ->
              (call, rendering) ->
                  "true".equals(call.parameter("hidden"))
                      ? Html.NONE
                      : el("div.plugin-" + name, raw(call.body()));
          case "code", "noformat" ->
              (call, rendering) ->
                  el("div.code.panel", el("pre.syntaxhighlighter-pre", call.body()));
          case "anchor" ->
              (call, rendering) -> el("span.confluence-anchor-link", at("id", call.parameter("")));
          case "toc" -> (call, rendering) -> Contents.of(call, rendering.headings());
          case "children", "pagetree" -> (call, rendering) -> lists.children(call);
          case "contentbylabel" -> (call, rendering) -> lists.byLabel(call);
          case "attachments" -> (call, rendering) -> lists.attachments();
          case "create-from-template" -> (call, rendering) -> createButton(call);
          default -> null;
        });
  }

  private static Html box(MacroCall call) {
    String kind = BOXES.get(call.name());
    return el(
        "div.confluence-information-macro.confluence-information-macro-" + kind,
        title(call),
        el("div.confluence-information-macro-body", raw(call.body())));
  }

  private static Html panel(MacroCall call) {
    return el(
        "div.panel",
        call.parameter("title").isEmpty()
            ? Html.NONE
            : el("div.panelHeader", el("b", call.parameter("title"))),
        el("div.panelContent", raw(call.body())));
  }

  private static Html title(MacroCall call) {
    return call.parameter("title").isEmpty() ? Html.NONE : el("p.title", call.parameter("title"));
  }

  private static Html expand(MacroCall call) {
    String title = call.parameter("title");
    return el(
        "details.expand-container",
        el("summary.expand-control", title.isEmpty() ? "Click here to expand..." : title),
        el("div.expand-content", raw(call.body())));
  }

  private static Html status(MacroCall call) {
    String colour = call.parameter("colour").toLowerCase(Locale.ROOT);
    String title = call.parameter("title");
    return el(
        "span",
        at("class", "status-macro aui-lozenge " + STATUS_COLOURS.getOrDefault(colour, "")),
        title.isEmpty() ? colour : title);
  }

  private Html createButton(MacroCall call) {
    String blueprint = call.parameter("blueprintModuleCompleteKey");
    String space = call.parameter("spaceKey");
    String label = call.parameter("buttonLabel");
    String address =
        "/create.action?spaceKey=%s&blueprint=%s"
            .formatted(space.isEmpty() ? place.space().key() : space, blueprint);
    return el(
        "a.aui-button.create-from-template-button",
        at("href", place.addresses().of(address)),
        label.isEmpty() ? "Create from template" : label);
  }

  private record Running(String name, StandIn standIn) implements Macros.Runnable {
    @Override
    public boolean inline() {
      return INLINE.contains(name);
    }

    @Override
    public String run(MacroCall call, Rendering rendering) throws Failed {
      return standIn.run(call, rendering).markup();
    }
  }
}
