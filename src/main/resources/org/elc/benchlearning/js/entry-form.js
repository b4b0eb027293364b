/**
 * The entry form: wakes the rows, takes the keyboard from number to number, passes on what saving
 * tells, and shows what others save.
 */
(function () {
  "use strict";

  var elc = (window.elcEntry = window.elcEntry || {});
  var LOOK_AGAIN = 60000;

  class Form {
    constructor(root) {
      this.root = root;
      this.place = {
        round: root.dataset.round,
        member: root.dataset.member,
        unit: root.dataset.unit,
        principle: root.dataset.principle,
        language: root.lang,
      };
      this.rows = Array.from(root.querySelectorAll(".elc-field")).map((e) => new elc.Row(e));
      this.saving = new elc.Saving(this.place, (...what) => this.told(...what));
      this.shown = new elc.Shown(root, this.rows, this.saving);
      this.handing = new elc.HandingIn(root, this.place, this.saving, this.shown, wake);
      if (this.rows.length > 0) {
        this.wakeFields();
        this.watch();
      }
    }

    wakeFields() {
      var form = this.root.querySelector(".elc-entry-form");
      this.root.querySelector(".elc-entry-no-script").hidden = true;
      this.rows.forEach((row) => {
        row.enable();
        if (this.saving.restore(row)) {
          row.status("unsaved", AJS.I18n.getText("elc.entry.js.restored"));
          this.saving.now(row);
        }
      });
      form.addEventListener("submit", (event) => event.preventDefault());
      form.addEventListener("input", (event) => this.typed(event.target));
      form.addEventListener("change", (event) => this.left(event.target));
      form.addEventListener("keydown", (event) => this.key(event));
      form.addEventListener("click", (event) => this.follow(event));
      form.addEventListener("focusin", (event) => {
        this.last = this.row(event.target) || this.last;
      });
      form.addEventListener("focusout", (event) => this.leave(event));
      var next = this.root.querySelector(".elc-next");
      next.disabled = false;
      next.addEventListener("click", () => this.nextOpen());
    }

    row(target) {
      return this.rows.find((row) => row.has(target));
    }

    typed(target) {
      var row = this.row(target);
      if (row) {
        row.status("unsaved", "");
        this.saving.later(row);
        this.shown.unsaved();
      }
    }

    left(target) {
      var row = this.row(target);
      if (row) {
        if (target.name === "missing") {
          row.followMissing();
        }
        this.saving.now(row);
      }
    }

    /** Whoever leaves a row is told what is missing in it. */
    leave(event) {
      var row = this.row(event.target);
      var stays = row && event.relatedTarget && row.has(event.relatedTarget);
      if (row && row.findings && !stays && !this.saving.isUnsaved(row)) {
        setTimeout(() => row.showFindings(row.findings));
      }
    }

    /** Enter goes to the next number as in a spreadsheet, and with Shift back; Tab is left alone. */
    key(event) {
      if (event.key !== "Enter" || event.target.tagName !== "INPUT") {
        return;
      }
      event.preventDefault();
      this.left(event.target);
      var numbers = this.rows.flatMap((row) => row.numbers());
      var at = numbers.indexOf(event.target);
      if (at >= 0) {
        var next = numbers[at + (event.shiftKey ? -1 : 1)];
        var end = event.shiftKey ? event.target : this.root.querySelector(".elc-review h3");
        (next || end).focus();
      }
    }

    /** A link of the review leads into its field, also where that is folded away. */
    follow(event) {
      var link = event.target.closest(".elc-review-findings a");
      var target = link && document.getElementById(link.hash.slice(1));
      var row = target && this.row(target);
      if (row) {
        event.preventDefault();
        row.focus(target.name);
      }
    }

    nextOpen() {
      var from = this.rows.indexOf(this.last);
      var around = this.rows.slice(from + 1).concat(this.rows.slice(0, from + 1));
      var open = around.find((row) => row.stage === "open" || row.stage === "begun");
      if (open) {
        open.focus();
      } else {
        this.shown.speak(AJS.I18n.getText("elc.entry.js.no-open"));
      }
    }

    told(what, row, answer) {
      var resave = () => {
        this.saving.remember(row);
        this.saving.now(row);
      };
      if (what === "saving") {
        row.status("unsaved", AJS.I18n.getText("elc.entry.js.saving"));
      } else if (what === "stored") {
        this.stored(row, answer);
      } else if (what === "stale") {
        this.shown.stale(row, answer, resave, () => {
          this.saving.forget(row);
          this.shown.unsaved();
        });
      } else if (what === "refused") {
        this.shown.refused(row, answer, resave);
        this.notSaved(row, AJS.I18n.getText("elc.entry.js.refused"));
      } else if (what === "failed" && answer === 401) {
        this.notSaved(row, AJS.I18n.getText("elc.entry.js.sign-in"));
      } else if (what === "failed") {
        this.notSaved(row, AJS.I18n.getText("elc.entry.js.retry"));
      }
      this.shown.unsaved();
    }

    notSaved(row, text) {
      row.status("error", text);
      this.shown.speak(row.title + ": " + text);
    }

    stored(row, state) {
      this.shown.state(state);
      if (!this.saving.isUnsaved(row)) {
        var form = { hour: "2-digit", minute: "2-digit" };
        var time = new Date().toLocaleTimeString(this.place.language, form);
        var text = AJS.I18n.getText("elc.entry.js.saved", time);
        row.status("saved", text);
        this.shown.speak(row.title + ": " + text);
      }
    }

    /** Looks for what others saved: regularly, and when the person comes back to the page. */
    watch() {
      var look = () => {
        if (!this.root.isConnected) {
          clearInterval(timer);
        } else if (!document.hidden) {
          this.look();
        }
      };
      var timer = setInterval(look, LOOK_AGAIN);
      document.addEventListener("visibilitychange", look);
      window.addEventListener("focus", look);
      window.addEventListener("beforeunload", (event) => {
        if (this.root.isConnected && this.saving.unsaved().length > 0) {
          event.preventDefault();
        }
      });
    }

    async look() {
      var state = await this.handing.state();
      if (!state || this.saving.running || !this.root.isConnected) {
        return;
      }
      if (!state.editable) {
        this.locked(state);
        return;
      }
      state.fields.forEach((field) => {
        var row = this.rows.find((r) => r.code === field.code);
        if (row && field.version > row.version && !this.isBusy(row)) {
          row.fill(field);
          row.status("", AJS.I18n.getText("elc.entry.js.changed", field.changed));
          this.shown.speak(row.title + ": " + field.changed);
        }
      });
      // A row that somebody is in keeps its version, so that its save is noticed as stale.
      this.shown.state(state);
    }

    isBusy(row) {
      return this.saving.isUnsaved(row) || row.has(document.activeElement);
    }

    /** The round closed or a colleague submitted: nothing more can be saved, nothing is wiped. */
    locked(state) {
      if (this.saving.unsaved().length === 0) {
        this.handing.open(this.place.unit);
      } else {
        this.rows.forEach((row) => row.lock());
        this.shown.say(state.notices.map((notice) => notice.text).join(" "));
      }
    }
  }

  function wake(root) {
    if (!root.dataset.awake) {
      root.dataset.awake = "true";
      new Form(root);
    }
  }

  function start() {
    document.querySelectorAll(".elc-entry").forEach(wake);
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
