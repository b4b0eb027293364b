/* What scripts of apps find on every page of the product, and AUI alone does not bring. */
(function () {
  "use strict";

  /* A copy: AUI's own object cannot be added to where it only computes a value. */
  const AJS = (window.AJS = Object.assign({}, window.AJS));

  function meta(name) {
    const element = document.querySelector('meta[name="ajs-' + CSS.escape(name) + '"]');
    return element ? element.content : undefined;
  }

  AJS.Meta = AJS.Meta || {
    get: meta,
    getNumber: (name) => Number(meta(name)),
    getBoolean: (name) => meta(name) === "true",
  };

  AJS.contextPath = AJS.contextPath || (() => meta("context-path") || "");

  AJS.format =
    AJS.format ||
    function (pattern, ...values) {
      return pattern
        .replace(/''/g, "\u0000")
        .replace(/\{(\d+)\}/g, (whole, at) => (at in values ? String(values[at]) : whole))
        .replace(/'/g, "")
        .replace(/\u0000/g, "'");
    };

  AJS.toInit =
    AJS.toInit ||
    function (work) {
      if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", work);
      } else {
        work();
      }
    };

  AJS.I18n = AJS.I18n || {};
  AJS.I18n.getText =
    AJS.I18n.getText ||
    function (key, ...values) {
      const known = Object.prototype.hasOwnProperty.call(AJS.I18n.keys, key);
      return known ? AJS.format(AJS.I18n.keys[key], ...values) : key;
    };

  /* The product's own texts of AUI's parts; the preview speaks English. */
  AJS.I18n.keys = Object.assign(
    {
      "aui.words.add": "Add",
      "aui.words.cancel": "Cancel",
      "aui.words.close": "Close",
      "aui.words.collapse": "Collapse",
      "aui.words.delete": "Delete",
      "aui.words.expand": "Expand",
      "aui.words.loading": "Loading",
      "aui.words.more": "More",
      "aui.words.remove": "Remove",
      "aui.words.update": "Update",
      "aui.toggle.on": "On",
      "aui.toggle.off": "Off",
      "aui.messagecomponent.error.label": "Error",
      "aui.messagecomponent.warning.label": "Warning",
      "aui.messagecomponent.info.label": "Information",
      "aui.messagecomponent.confirmation.label": "Confirmation",
      "aui.messagecomponent.change.label": "Change",
      "aui.validation.message.required": "This field is required",
    },
    AJS.I18n.keys || {},
  );
})();
