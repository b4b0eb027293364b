/**
 * Saves the rows of an entry form by themselves, one at a time, until each is stored. What could not
 * be stored stays in its fields, and in this tab's memory in case the page is loaded again.
 */
(function () {
  "use strict";

  var elc = (window.elcEntry = window.elcEntry || {});
  var TYPING_PAUSE = 900;
  var FIRST_RETRY = 2000;
  var LAST_RETRY = 60000;
  var PATIENCE = 30000;

  /** The app's REST address of a round, with query parameters. */
  elc.address = function (place, path, query) {
    var base = AJS.contextPath() + "/rest/elc/1.0/rounds/" + encodeURIComponent(place.round);
    return base + "/" + path + (query ? "?" + new URLSearchParams(query) : "");
  };

  /** Sends a request; answers with status and body, or status 0 where there was no answer. */
  elc.send = async function (method, address, body, accept) {
    var stop = new AbortController();
    var timer = setTimeout(() => stop.abort(), PATIENCE);
    var json = accept !== "text/html";
    try {
      var response = await fetch(address, {
        method: method,
        credentials: "same-origin",
        headers: Object.assign(
          { Accept: accept || "application/json" },
          body ? { "Content-Type": "application/json" } : { "X-Atlassian-Token": "no-check" }
        ),
        body: body ? JSON.stringify(body) : undefined,
        signal: stop.signal,
      });
      var isJson = (response.headers.get("Content-Type") || "").includes("json");
      var answer = isJson ? await response.json() : await response.text();
      // A log-in page instead of an answer is no answer.
      return { status: response.ok && json && !isJson ? 401 : response.status, body: answer };
    } catch (failure) {
      return { status: 0, body: null };
    } finally {
      clearTimeout(timer);
    }
  };

  class Saving {
    /**
     * @param place keys of round, member and unit, and the language of numbers
     * @param tell called with what happened: stored, refused, stale, failed, idle
     */
    constructor(place, tell) {
      this.place = place;
      this.tell = tell;
      this.waiting = new Map();
      this.timers = new Map();
      this.running = null;
      this.retry = FIRST_RETRY;
      this.retryTimer = null;
      window.addEventListener("online", () => this.tryAgain());
    }

    /** Rows whose typed text is not stored. */
    unsaved() {
      return Array.from(this.waiting.keys());
    }

    isUnsaved(row) {
      return this.waiting.has(row);
    }

    /** Something was typed: save when the person pauses. */
    later(row) {
      this.remember(row);
      clearTimeout(this.timers.get(row));
      this.timers.set(
        row,
        setTimeout(() => this.now(row), TYPING_PAUSE)
      );
    }

    /** The field was left: save at once if something was typed. */
    now(row) {
      clearTimeout(this.timers.get(row));
      this.timers.delete(row);
      if (this.waiting.get(row) === "typed") {
        this.waiting.set(row, "due");
        this.run();
      }
    }

    /** Saves what waits; settles when everything is stored or stands still. */
    async settle() {
      this.tryAgain();
      do {
        await this.running;
        // While one row was on its way, somebody may have typed on in it.
        this.unsaved().forEach((row) => this.now(row));
      } while (this.running);
      return this.waiting.size === 0;
    }

    tryAgain() {
      clearTimeout(this.retryTimer);
      this.waiting.forEach((state, row) => {
        if (state === "failed") {
          this.waiting.set(row, "due");
        }
      });
      this.run();
    }

    remember(row) {
      this.waiting.set(row, "typed");
      try {
        var draft = { version: row.version, values: row.values() };
        sessionStorage.setItem(this.draftKey(row), JSON.stringify(draft));
      } catch (full) {
        // The field itself still holds the text.
      }
    }

    forget(row) {
      this.waiting.delete(row);
      sessionStorage.removeItem(this.draftKey(row));
    }

    /** Puts text that was not stored before the page was loaded again back into its row. */
    restore(row) {
      var draft = JSON.parse(sessionStorage.getItem(this.draftKey(row)) || "null");
      if (!draft || JSON.stringify(draft.values) === JSON.stringify(row.values())) {
        sessionStorage.removeItem(this.draftKey(row));
        return false;
      }
      row.fill(Object.assign({ version: draft.version }, draft.values));
      this.waiting.set(row, "typed");
      return true;
    }

    draftKey(row) {
      var user = (AJS.Meta && AJS.Meta.get("remote-user")) || "";
      var place = this.place;
      return ["elc-entry", user, place.round, place.member, place.unit, row.code].join("/");
    }

    run() {
      if (!this.running) {
        var next = this.unsaved().find((row) => this.waiting.get(row) === "due");
        if (next) {
          this.running = this.save(next).finally(() => {
            this.running = null;
            this.run();
          });
        } else {
          this.tell("idle");
        }
      }
    }

    async save(row) {
      var sent = row.values();
      this.tell("saving", row);
      var body = Object.assign({ indicator: row.code, version: row.version }, sent, {
        member: this.place.member,
        unit: this.place.unit,
        language: this.place.language,
      });
      var answer = await elc.send("PUT", elc.address(this.place, "figures"), body);
      var typedOn = JSON.stringify(row.values()) !== JSON.stringify(sent);
      if (answer.status === 200) {
        this.stored(row, answer.body, typedOn);
      } else if (answer.status === 409 && answer.body.current) {
        this.waiting.set(row, "asked");
        this.tell("stale", row, answer.body);
      } else if ([400, 403, 404, 409, 413].includes(answer.status)) {
        this.waiting.set(row, typedOn ? "due" : "asked");
        this.tell("refused", row, answer.body);
      } else {
        this.failed(row, answer.status);
      }
    }

    stored(row, state, typedOn) {
      this.retry = FIRST_RETRY;
      var own = state.fields.find((field) => field.code === row.code);
      row.version = own.version;
      if (typedOn) {
        this.remember(row);
        this.later(row);
      } else {
        this.forget(row);
      }
      this.tell("stored", row, state);
    }

    failed(row, status) {
      this.waiting.set(row, "failed");
      this.tell("failed", row, status);
      clearTimeout(this.retryTimer);
      this.retryTimer = setTimeout(() => this.tryAgain(), this.retry);
      this.retry = Math.min(LAST_RETRY, this.retry * 2);
    }
  }

  elc.Saving = Saving;
})();
