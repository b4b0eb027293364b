/* The wiki's own pages: menus that close, the page tree on small screens, the macro picker. */
(function () {
  "use strict";

  function closeMenus(except) {
    document.querySelectorAll("details.wiki-menu[open]").forEach((menu) => {
      if (menu !== except) {
        menu.open = false;
      }
    });
  }

  function menus() {
    document.addEventListener("click", (event) => {
      closeMenus(event.target.closest("details.wiki-menu"));
    });
    document.addEventListener("keydown", (event) => {
      const open = document.querySelector("details.wiki-menu[open]");
      if (event.key === "Escape" && open) {
        open.open = false;
        open.querySelector("summary").focus();
      }
    });
  }

  /* On a small screen the tree is folded; without this script it is simply above the page. */
  function sidebar() {
    const toggle = document.querySelector(".wiki-side-toggle");
    const body = document.getElementById("wiki-side-body");
    if (!toggle || !body) {
      return;
    }
    const small = window.matchMedia("(max-width: 760px)");
    function show(open) {
      body.hidden = !open;
      toggle.setAttribute("aria-expanded", String(open));
    }
    show(!small.matches);
    small.addEventListener("change", () => show(!small.matches));
    toggle.addEventListener("click", () => show(body.hidden));
  }

  function escaped(text) {
    return text.replace(
      /[&<>"]/g,
      (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c],
    );
  }

  function valueOf(control) {
    if (control.type === "checkbox") {
      return String(control.checked);
    }
    if (control.multiple) {
      return Array.from(control.selectedOptions, (option) => option.value).join(",");
    }
    return control.value.trim();
  }

  /* Parameters that say what is the default anyway are not written. */
  function snippet(form) {
    const parameters = Array.from(form.querySelectorAll("[data-parameter]"))
      .map((control) => [control, valueOf(control)])
      .filter(([control, value]) => {
        const standard = control.dataset.default;
        const unset = control.type === "checkbox" && !standard && value === "false";
        return value !== "" && value !== standard && !unset;
      })
      .map(
        ([control, value]) =>
          '<ac:parameter ac:name="' +
          escaped(control.dataset.parameter) +
          '">' +
          escaped(value) +
          "</ac:parameter>",
      )
      .join("");
    const bodies = {
      RICH_TEXT: "<ac:rich-text-body><p></p></ac:rich-text-body>",
      PLAIN_TEXT: "<ac:plain-text-body><![CDATA[]]></ac:plain-text-body>",
      NONE: "",
    };
    return (
      '<ac:structured-macro ac:name="' +
      escaped(form.dataset.name) +
      '" ac:schema-version="1">' +
      parameters +
      bodies[form.dataset.body] +
      "</ac:structured-macro>"
    );
  }

  function choose(dialog, name) {
    dialog.querySelectorAll(".macro-choice").forEach((button) => {
      button.setAttribute("aria-pressed", String(button.dataset.macro === name));
    });
    dialog.querySelectorAll(".macro-forms form").forEach((form) => {
      form.hidden = form.dataset.name !== name;
    });
  }

  function picker() {
    const dialog = document.getElementById("macro-browser");
    const opener = document.getElementById("insert-macro");
    const source = document.getElementById("body");
    if (!dialog || !opener || !source) {
      return;
    }
    opener.addEventListener("click", () => dialog.showModal());
    dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
    dialog.querySelectorAll(".macro-choice").forEach((button) => {
      button.addEventListener("click", () => choose(dialog, button.dataset.macro));
    });
    dialog.querySelectorAll(".macro-forms form").forEach((form) => {
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        source.setRangeText(snippet(form), source.selectionStart, source.selectionEnd, "end");
        dialog.close();
        source.focus();
      });
    });
  }

  /* What was typed is not lost by leaving the page without a word. */
  function unsaved() {
    const form = document.getElementById("editor-form");
    if (!form) {
      return;
    }
    let changed = false;
    form.addEventListener("input", () => (changed = true));
    form.addEventListener("submit", () => (changed = false));
    window.addEventListener("beforeunload", (event) => {
      if (changed) {
        event.preventDefault();
      }
    });
  }

  menus();
  sidebar();
  picker();
  unsaved();
})();
