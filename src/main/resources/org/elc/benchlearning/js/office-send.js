/** What the forms of the office's pages share: requests, news after a reload, small elements. */
(function () {
  "use strict";

  const elc = (window.elcOffice = window.elcOffice || {});
  const NEWS = "elc-office-news";

  /** Sends a request; answers with status and body, or status 0 where there was no answer. */
  elc.send = async function (method, address, body, type) {
    const headers = { Accept: "application/json", "X-Atlassian-Token": "no-check" };
    if (body !== undefined) {
      headers["Content-Type"] = type;
    }
    try {
      const response = await fetch(address, {
        method: method,
        credentials: "same-origin",
        headers: headers,
        body: body,
      });
      const isJson = (response.headers.get("Content-Type") || "").includes("json");
      // A log-in page instead of an answer is no answer.
      return {
        status: isJson ? response.status : response.ok ? 401 : response.status,
        body: isJson ? await response.json() : null,
      };
    } catch (failure) {
      return { status: 0, body: null };
    }
  };

  /** What is said where the server gave no words of its own. */
  elc.failure = function (answer) {
    if (answer.body && answer.body.message) {
      return answer.body.message;
    }
    return answer.status === 401
      ? AJS.I18n.getText("elc.office.js.sign-in")
      : AJS.I18n.getText("elc.office.js.no-answer");
  };

  elc.element = function (name, className, text) {
    const element = document.createElement(name);
    if (className) {
      element.className = className;
    }
    if (text) {
      element.textContent = text;
    }
    return element;
  };

  /** A message box of a kind: success, error, info. */
  elc.message = function (kind, paragraphs) {
    const box = elc.element("div", "aui-message aui-message-" + kind);
    paragraphs.forEach((text) => box.append(elc.element("p", "", text)));
    return box;
  };

  /** Opens a page, or this one again, and says there what was done. */
  elc.goOn = function (address, said) {
    window.sessionStorage.setItem(NEWS, said);
    if (address) {
      window.location.assign(address);
    } else {
      window.location.reload();
    }
  };

  function tellNews() {
    const said = window.sessionStorage.getItem(NEWS);
    const place = document.querySelector(".elc-office-news");
    if (said && place) {
      window.sessionStorage.removeItem(NEWS);
      // The status must be there before its words are, or screen readers do not say them.
      window.requestAnimationFrame(() => place.append(elc.message("success", [said])));
    }
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", tellNews);
  } else {
    tellNews();
  }
})();
