/**
 * One row of the entry form: what is typed in it, and what is said about it. Knows nothing of
 * saving; everything that is shown comes in as text and goes out as text.
 */
(function () {
  "use strict";

  var elc = (window.elcEntry = window.elcEntry || {});
  var NUMBERS = ["numerator", "denominator", "value"];

  function make(tag, className, text) {
    var element = document.createElement(tag);
    if (className) {
      element.className = className;
    }
    if (text) {
      element.textContent = text;
    }
    return element;
  }

  class Row {
    constructor(element) {
      this.element = element;
      this.code = element.dataset.code;
      this.version = Number(element.dataset.version);
      this.title = element.querySelector(".elc-field-title").textContent;
      this.findings = null;
      this.question = null;
    }

    field(name) {
      return this.element.querySelector("[name='" + name + "']");
    }

    numbers() {
      return NUMBERS.map((name) => this.field(name)).filter((input) => input && !input.disabled);
    }

    get stage() {
      return this.element.dataset.stage;
    }

    /** What would be saved: with a missing state, numbers do not count but stay in their fields. */
    values() {
      var missing = this.field("missing").value;
      var values = { missing: missing };
      NUMBERS.forEach((name) => {
        var input = this.field(name);
        values[name] = input && !missing ? input.value : "";
      });
      values.note = this.field("note").value;
      values.evidence = this.field("evidence").value;
      return values;
    }

    /** The values in one line, for a person to recognise. */
    summary(values) {
      if (values.missing) {
        var options = Array.from(this.field("missing").options);
        return options.find((option) => option.value === values.missing).textContent;
      }
      var texts = NUMBERS.map((name) => values[name]).filter((text) => text);
      return texts.join(" / ") || AJS.I18n.getText("elc.entry.empty");
    }

    enable() {
      this.element.querySelectorAll("input, select, textarea").forEach((input) => {
        input.disabled = false;
      });
      this.followMissing();
    }

    lock() {
      this.element.querySelectorAll("input, select, textarea").forEach((input) => {
        input.readOnly = true;
        input.disabled = input.tagName === "SELECT";
      });
    }

    /** Numbers cannot be typed beside a missing state; the reason of one goes into the comment. */
    followMissing() {
      var missing = this.field("missing").value;
      NUMBERS.forEach((name) => {
        var input = this.field(name);
        if (input) {
          input.disabled = missing !== "";
        }
      });
      if (missing === "not_applicable") {
        this.openDetails();
      }
    }

    openDetails() {
      this.element.querySelector(".elc-more").open = true;
    }

    has(target) {
      return this.element.contains(target);
    }

    /** Puts values and the version that they belong to into the row. */
    fill(values) {
      this.version = values.version;
      NUMBERS.concat(["missing", "note", "evidence"]).forEach((name) => {
        var input = this.field(name);
        if (input && input.value !== values[name]) {
          input.value = values[name];
        }
      });
      this.followMissing();
      if (values.note) {
        this.openDetails();
      }
    }

    /** What the server says of the saved row. The fields keep the text as it was typed. */
    show(state) {
      this.element.dataset.stage = state.stage;
      this.element.querySelector(".elc-result-text").textContent = state.result;
      this.showFindings(state.findings);
    }

    /** What is missing is not said to somebody who is still in the row. */
    showFindings(findings) {
      var busy = this.has(document.activeElement);
      this.findings = findings;
      this.clear();
      findings
        .filter((finding) => !busy || finding.kind !== "gap")
        .forEach((finding) =>
          this.say(finding.kind, finding.word + ":", finding.message, finding.part)
        );
    }

    /** Why the row was not saved. */
    showProblems(problems) {
      this.clear();
      problems.forEach((problem) => {
        var input = this.field(problem.field);
        this.say("error", input ? this.nameOf(input) : "", problem.message, problem.field);
      });
    }

    /** What kind of number a field is for, or else its label. */
    nameOf(input) {
      var label = this.element.querySelector("label[for='" + input.id + "']");
      var caption = label.querySelector(".elc-caption");
      return ((caption && caption.textContent) || label.textContent).trim() + ":";
    }

    clear() {
      this.question = null;
      this.element.querySelector(".elc-findings").replaceChildren();
      this.element.querySelectorAll("[aria-invalid]").forEach((input) => {
        input.removeAttribute("aria-invalid");
      });
    }

    say(kind, word, message, part) {
      var item = make("li", "elc-finding elc-finding-" + kind);
      if (word) {
        item.append(make("strong", "", word), " ");
      }
      item.append(message);
      this.element.querySelector(".elc-findings").append(item);
      var input = this.field(part);
      if (input && kind === "error") {
        input.setAttribute("aria-invalid", "true");
      }
      return item;
    }

    /**
     * A message with buttons; each choice is a pair of a text and what to do. The buttons of a
     * question that is asked again stay: somebody may be about to press one.
     */
    ask(message, part, choices) {
      var words = JSON.stringify([message, part, choices.map((choice) => choice.text)]);
      if (this.question && this.question.words === words) {
        this.question.choices = choices;
        return;
      }
      this.clear();
      var question = (this.question = { words: words, choices: choices });
      var item = this.say("warning", "", message, part);
      var buttons = make("p", "elc-choices");
      choices.forEach((choice, at) => {
        var button = make("button", "aui-button", choice.text);
        button.type = "button";
        button.addEventListener("click", () => {
          this.clear();
          this.focus(part);
          question.choices[at].act();
        });
        buttons.append(button, " ");
      });
      item.append(buttons);
    }

    focus(part) {
      var input = (part && this.field(part)) || this.numbers()[0] || this.field("missing");
      var more = input.closest(".elc-more");
      if (more) {
        more.open = true;
      }
      (input.disabled ? this.field("missing") : input).focus();
    }

    status(kind, text) {
      var status = this.element.querySelector(".elc-status");
      status.textContent = text;
      status.className = "elc-status" + (kind ? " elc-status-" + kind : "");
    }
  }

  elc.Row = Row;
  elc.make = make;
})();
