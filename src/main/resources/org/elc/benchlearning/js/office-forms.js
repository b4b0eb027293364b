/**
 * Forms that ask the REST interface for something: what was typed stays in its fields until it is
 * accepted, and each problem stands beside the field that it is about.
 */
(function () {
  "use strict";

  const elc = window.elcOffice;
  const SETTING = "settings.";

  /** A field may stand for several values, with slashes between both names and values. */
  function put(values, name, value) {
    const names = name.split("/");
    const parts = names.length === 1 ? [value] : value.split("/");
    names.forEach(function (part, at) {
      if (parts[at]) {
        values[part] = parts[at];
      }
    });
  }

  function initialValue(field) {
    if (!field.matches("select")) {
      return field.defaultValue;
    }
    const initial = Array.from(field.options).find((option) => option.defaultSelected);
    return initial ? initial.value : "";
  }

  /** Settings go by name, with what stood there before: an empty text says something, too. */
  function settingsOf(form) {
    const fields = Array.from(form.querySelectorAll("[name^='" + SETTING + "']"));
    return fields.map((field) => ({
      key: field.name.substring(SETTING.length),
      value: field.value.trim(),
      before: initialValue(field).trim(),
    }));
  }

  /** Empty fields are left out; boxes to tick and lines become a list, even an empty one. */
  function valuesOf(form) {
    const values = {};
    form.querySelectorAll("fieldset.elc-choices").forEach(function (group) {
      const ticked = Array.from(group.querySelectorAll("input:checked"));
      values[group.dataset.name] = ticked.map((box) => box.value);
    });
    form.querySelectorAll("textarea[data-lines]").forEach(function (area) {
      const lines = area.value.split("\n").map((line) => line.trim());
      values[area.name] = lines.filter((line) => line !== "");
    });
    const settings = settingsOf(form);
    if (settings.length > 0) {
      values.settings = settings.filter((setting) => setting.value !== setting.before);
    }
    new FormData(form).forEach(function (value, name) {
      if (name.startsWith(SETTING)) {
        return;
      }
      if (!Array.isArray(values[name]) && value.trim() !== "") {
        put(values, name, value.trim());
      }
    });
    form.querySelectorAll("input[data-whole]").forEach(function (field) {
      values[field.name] = Number(field.value);
    });
    return values;
  }

  /** The address with the values of the fields that stand in it, which then are no more values. */
  function addressed(template, values) {
    return template.replace(/\{(\w+)\}/g, function (whole, name) {
      const value = encodeURIComponent(values[name] || "");
      delete values[name];
      return value;
    });
  }

  function fieldsNamed(form, name) {
    return Array.from(form.querySelectorAll("[name], [data-name]")).filter(function (field) {
      const names = (field.dataset.name || field.name || "").split("/");
      return names.includes(name);
    });
  }

  function clear(form) {
    form.querySelectorAll(".elc-field-error").forEach((place) => place.replaceChildren());
    form.querySelectorAll("[aria-invalid]").forEach((f) => f.removeAttribute("aria-invalid"));
    form.querySelector(".elc-form-problems").replaceChildren();
  }

  /** Beside its field, or above the form; answers with the field to go to. */
  function tell(form, problem) {
    const field = fieldsNamed(form, problem.field.split("[")[0])[0];
    const group = field && field.closest(".field-group, fieldset.elc-choices");
    if (!group) {
      form.querySelector(".elc-form-problems").append(elc.message("error", [problem.message]));
      return null;
    }
    group.querySelector(".elc-field-error").append(elc.element("p", "", problem.message));
    field.setAttribute("aria-invalid", "true");
    return field.matches("fieldset") ? field.querySelector("input") : field;
  }

  function missing(form) {
    return Array.from(form.querySelectorAll("[aria-required=true]"))
      .filter((field) => field.value.trim() === "")
      .map((field) => ({
        field: field.name,
        message: AJS.I18n.getText("elc.office.js.required"),
      }));
  }

  function refuse(form, problems) {
    const places = problems.map((problem) => tell(form, problem)).filter((field) => field);
    if (places.length > 0) {
      places[0].focus();
    }
  }

  async function send(form) {
    const values = valuesOf(form);
    const after = form.dataset.after.replace(/\{(\w+)\}/g, (w, n) => encodeURIComponent(values[n]));
    const address = addressed(form.dataset.address, values);
    const hasBody = !["DELETE", "GET"].includes(form.dataset.method);
    const body = hasBody ? JSON.stringify(values) : undefined;
    const answer = await elc.send(form.dataset.method, address, body, "application/json");
    if (answer.status >= 200 && answer.status < 300) {
      const said = (answer.body && answer.body.message) || AJS.I18n.getText("elc.office.js.done");
      // Whoever only looked something up has done nothing.
      elc.goOn(after, form.dataset.method === "GET" ? "" : said);
    } else if (answer.body && answer.body.problems) {
      refuse(form, answer.body.problems);
    } else {
      refuse(form, [{ field: "", message: elc.failure(answer) }]);
    }
  }

  document.addEventListener("submit", async function (event) {
    const form = event.target;
    if (!form.matches("form.elc-action")) {
      return;
    }
    event.preventDefault();
    if (form.getAttribute("aria-busy") === "true") {
      return;
    }
    clear(form);
    const open = missing(form);
    if (open.length > 0) {
      refuse(form, open);
      return;
    }
    if (form.dataset.confirm && !window.confirm(form.dataset.confirm)) {
      return;
    }
    form.setAttribute("aria-busy", "true");
    try {
      await send(form);
    } finally {
      form.removeAttribute("aria-busy");
    }
  });
})();
