/** What an entry form shows around its rows: progress, review, messages, spoken words. */
(function () {
  "use strict";

  var elc = (window.elcEntry = window.elcEntry || {});

  class Shown {
    constructor(root, rows, saving) {
      this.root = root;
      this.rows = rows;
      this.saving = saving;
    }

    one(selector) {
      return this.root.querySelector(selector);
    }

    /**
     * Findings of one row can come and go with another; rows that are not named have none. What is
     * said of another version than the one in the fields is left out: its values come first.
     */
    state(state) {
      this.rows
        .filter((row) => !this.saving.isUnsaved(row))
        .forEach((row) => {
          var field = state.fields.find((f) => f.code === row.code);
          if (!field) {
            row.showFindings([]);
          } else if (field.version === row.version) {
            row.show(field);
          }
        });
      this.progress(state.progress);
      this.review(state.review);
    }

    progress(progress) {
      var bar = this.one(".elc-bar progress");
      bar.value = progress.answered;
      bar.max = progress.asked;
      this.one(".elc-bar-text").textContent = progress.text;
      this.one(".elc-review-progress").textContent = progress.text;
      var details = progress.details.map((detail) => elc.make("span", "", detail));
      this.one(".elc-bar-details").replaceChildren(...details.flatMap((d) => [d, " "]));
    }

    review(review) {
      this.one(".elc-review-text").textContent = review.text;
      this.one(".elc-review-gaps").textContent = review.gaps;
      var items = review.findings.map((finding) => {
        var link = elc.make("a", "", finding.title);
        link.href = "#" + finding.target;
        var item = elc.make("li");
        item.append(link, " ", elc.make("strong", "", finding.word + ":"), " " + finding.message);
        return item;
      });
      var list = this.one(".elc-review-findings");
      var held = list.contains(document.activeElement) && document.activeElement.hash;
      list.replaceChildren(...items);
      // Whoever is walking through the findings goes on from the same one.
      var same = Array.from(list.querySelectorAll("a")).find((link) => link.hash === held);
      if (same) {
        same.focus();
      }
    }

    unsaved() {
      var place = this.one(".elc-bar-saved");
      var count = this.saving.unsaved().length;
      if (place) {
        place.textContent =
          count === 0
            ? AJS.I18n.getText("elc.entry.js.all-saved")
            : AJS.I18n.getText("elc.entry.js.unsaved", count);
      }
    }

    /** Words for those who listen to the page. */
    speak(text) {
      this.root.querySelectorAll(".elc-spoken").forEach((e) => (e.textContent = text));
    }

    /** A message where the person looks after submitting. */
    say(text) {
      var message = elc.make("div", "aui-message aui-message-warning");
      message.append(elc.make("p", "", text));
      this.one(".elc-review-answer").replaceChildren(message);
      this.speak(text);
    }

    /** Why a row was not saved, or what its number can mean, with what follows from each choice. */
    refused(row, answer, resave) {
      if (!answer.choices) {
        row.showProblems(answer.problems);
        return;
      }
      var part = answer.problems[0].field;
      row.ask(
        answer.message,
        part,
        answer.choices.map((text) => ({
          text: AJS.I18n.getText("elc.entry.js.meant", text),
          act: () => {
            row.field(part).value = text;
            resave();
          },
        }))
      );
    }

    /** Two people changed the same row: both values, and the person decides. */
    stale(row, answer, resave, taken) {
      var current = answer.current;
      row.ask(answer.message, null, [
        {
          text: AJS.I18n.getText("elc.entry.js.mine", row.summary(row.values())),
          act: () => {
            row.version = current.version;
            resave();
          },
        },
        {
          text: AJS.I18n.getText("elc.entry.js.theirs", row.summary(current)),
          act: () => {
            row.fill(current);
            taken();
            row.show(current);
            row.status("", current.changed);
          },
        },
      ]);
      row.status("error", "");
      this.speak(row.title + ": " + answer.message);
    }
  }

  elc.Shown = Shown;
})();
