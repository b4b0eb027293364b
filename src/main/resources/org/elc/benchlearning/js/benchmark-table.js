/*
 * Shows another group, principle or order without leaving the page. Without this script, or when
 * the request fails, the form opens the same table on a page of its own.
 */
(function () {
  "use strict";

  function address(form) {
    const wanted = new URL(form.action, window.location.href);
    wanted.search = new URLSearchParams(new FormData(form)).toString();
    return wanted;
  }

  async function load(form) {
    const response = await fetch(address(form), { credentials: "same-origin" });
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const table = page.querySelector("section.elc-benchmark");
    if (table === null) {
      throw new Error("empty");
    }
    return document.importNode(table, true);
  }

  async function update(form) {
    const old = form.closest("section.elc-benchmark");
    old.setAttribute("aria-busy", "true");
    try {
      const table = await load(form);
      // The status must be there before its words are, or screen readers do not say them.
      const status = table.querySelector("[role=status]");
      const words = status.textContent;
      status.textContent = "";
      old.replaceWith(table);
      table.querySelector("button[type=submit]").focus();
      window.requestAnimationFrame(function () {
        status.textContent = words;
      });
    } catch (failure) {
      window.location.assign(address(form));
    }
  }

  document.addEventListener("submit", function (event) {
    if (event.target.matches("form.elc-benchmark-choices")) {
      event.preventDefault();
      update(event.target);
    }
  });
})();
