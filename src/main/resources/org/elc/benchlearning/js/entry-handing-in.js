/** What happens with an entry form as a whole: submit, take back, print, change the unit. */
(function () {
  "use strict";

  var elc = (window.elcEntry = window.elcEntry || {});

  class HandingIn {
    /** @param renewed called with the element that took the place of the form */
    constructor(root, place, saving, shown, renewed) {
      this.root = root;
      this.place = place;
      this.saving = saving;
      this.shown = shown;
      this.renewed = renewed;
      this.on(".elc-submit", "click", () => this.submit());
      this.on(".elc-withdraw", "click", () => this.withdraw());
      this.on(".elc-print", "click", () => this.print());
      this.on(".elc-entry-units select", "change", (event) => this.open(event.target.value));
      root.querySelectorAll(".elc-entry-units select, .elc-submit").forEach((e) => {
        e.disabled = false;
      });
      root.querySelectorAll(".elc-receipt-actions").forEach((p) => (p.hidden = false));
    }

    on(selector, event, act) {
      this.root.querySelectorAll(selector).forEach((e) => e.addEventListener(event, act));
    }

    query() {
      return { member: this.place.member, unit: this.place.unit };
    }

    print() {
      document.documentElement.classList.add("elc-printing");
      window.print();
      document.documentElement.classList.remove("elc-printing");
    }

    async submit() {
      var button = this.root.querySelector(".elc-submit");
      button.disabled = true;
      if (await this.saving.settle()) {
        await this.hand();
      } else {
        this.shown.say(AJS.I18n.getText("elc.entry.js.unsaved-first"));
        this.saving.unsaved()[0].focus();
      }
      button.disabled = false;
    }

    async hand() {
      var address = elc.address(this.place, "submission");
      var answer = await elc.send("POST", address, this.query());
      if (answer.status === 200) {
        await this.open(this.place.unit, ".elc-receipt h3");
        return;
      }
      var now = await this.state();
      if (now && !now.editable) {
        await this.open(this.place.unit);
      } else {
        if (now) {
          this.shown.state(now);
        }
        this.refused(answer);
      }
    }

    /** What is stored now; nothing when it cannot be found out. */
    async state() {
      var address = elc.address(this.place, "figures/form", this.query());
      var answer = await elc.send("GET", address);
      return answer.status === 200 ? answer.body : null;
    }

    refused(answer) {
      var known = answer.body && answer.body.message;
      this.shown.say(known || AJS.I18n.getText("elc.entry.js.failed"));
      var place = this.root.querySelector(".elc-review h3, .elc-receipt h3");
      (place || this.root.querySelector(".elc-entry-title")).focus();
    }

    async withdraw() {
      var address = elc.address(this.place, "submission", this.query());
      var answer = await elc.send("DELETE", address);
      if (answer.status === 200) {
        await this.open(this.place.unit);
      } else {
        this.refused(answer);
      }
    }

    /** Puts the form of a unit, as it is now, into the place of this one. */
    async open(unit, focus) {
      if (!(await this.saving.settle())) {
        this.saving.unsaved()[0].focus();
        return;
      }
      var wanted = { member: this.place.member, unit: unit, principle: this.place.principle };
      var address = elc.address(this.place, "figures/form", wanted);
      var answer = await elc.send("GET", address, null, "text/html");
      if (answer.status !== 200) {
        this.refused(answer);
        return;
      }
      // Our own server's template, where everything that people typed is escaped.
      var page = new DOMParser().parseFromString(answer.body, "text/html");
      var fresh = document.adoptNode(page.querySelector(".elc-entry"));
      this.root.replaceWith(fresh);
      this.renewed(fresh);
      fresh.querySelector(focus || ".elc-entry-title").focus();
    }
  }

  elc.HandingIn = HandingIn;
})();
