/**
 * Importing a file: first it is checked and the page says line by line what would happen, then the
 * same file can be imported.
 */
(function () {
  "use strict";

  const elc = window.elcOffice;
  const checked = new WeakMap();

  function place(problem) {
    if (problem.line === 0) {
      return "";
    }
    const line = String(problem.line);
    return problem.field
      ? AJS.I18n.getText("elc.import.problem.cell", line, problem.field)
      : AJS.I18n.getText("elc.import.problem.line", line);
  }

  function problemList(problems) {
    const list = elc.element("ol", "elc-problems");
    problems.forEach(function (problem) {
      const item = elc.element("li");
      const where = place(problem);
      if (where) {
        item.append(elc.element("strong", "", where + ": "));
      }
      item.append(problem.message);
      list.append(item);
    });
    return list;
  }

  function counts(report) {
    return AJS.I18n.getText(
      "elc.office.js.counts",
      report.rows,
      report.created,
      report.changed,
      report.unchanged,
      report.removed
    );
  }

  function show(form, boxes) {
    form.querySelector(".elc-import-report").replaceChildren(...boxes);
  }

  function address(form, dryRun) {
    const target = new URL(form.dataset.address, window.location.href);
    if (form.elements.edition) {
      target.searchParams.set("edition", form.elements.edition.value.trim());
    }
    target.searchParams.set("dryRun", dryRun);
    return target;
  }

  function importButton(form) {
    return form.querySelector("button[value=import]");
  }

  function tellProblems(form, problems) {
    const box = elc.message("error", [AJS.I18n.getText("elc.office.js.refused")]);
    box.append(problemList(problems));
    show(form, [box]);
  }

  async function check(form, file) {
    checked.delete(form);
    importButton(form).disabled = true;
    const answer = await elc.send("POST", address(form, true), file, "text/csv");
    if (answer.status !== 200) {
      const problems = (answer.body && answer.body.problems) || [];
      if (problems.length > 0) {
        tellProblems(form, problems);
      } else {
        show(form, [elc.message("error", [elc.failure(answer)])]);
      }
    } else if (answer.body.problems.length > 0) {
      tellProblems(form, answer.body.problems);
    } else {
      checked.set(form, file);
      importButton(form).disabled = false;
      show(form, [
        elc.message("info", [AJS.I18n.getText("elc.office.js.would"), counts(answer.body)]),
      ]);
    }
  }

  async function apply(form, file) {
    const answer = await elc.send("POST", address(form, false), file, "text/csv");
    if (answer.status === 200) {
      elc.goOn("", AJS.I18n.getText("elc.office.js.imported") + " " + counts(answer.body));
    } else if (answer.body && answer.body.problems) {
      tellProblems(form, answer.body.problems);
    } else {
      show(form, [elc.message("error", [elc.failure(answer)])]);
    }
  }

  document.addEventListener("submit", async function (event) {
    const form = event.target;
    if (!form.matches("form.elc-import")) {
      return;
    }
    event.preventDefault();
    const file = form.elements.file.files[0];
    const importing = event.submitter && event.submitter.value === "import";
    if (form.getAttribute("aria-busy") === "true" || !file) {
      return;
    }
    form.setAttribute("aria-busy", "true");
    show(form, [elc.element("p", "", AJS.I18n.getText("elc.office.js.reading"))]);
    try {
      // Read now: a file that is changed on the disk afterwards can no longer be sent.
      const bytes = checked.get(form) || (await file.arrayBuffer());
      await (importing && checked.has(form) ? apply(form, bytes) : check(form, bytes));
    } catch (unreadable) {
      show(form, [elc.message("error", [AJS.I18n.getText("elc.office.js.unreadable")])]);
    } finally {
      form.removeAttribute("aria-busy");
    }
  });

  // Another file, or another edition, is to be checked first.
  document.addEventListener("change", function (event) {
    const form = event.target.closest("form.elc-import");
    if (form) {
      checked.delete(form);
      importButton(form).disabled = true;
      show(form, []);
    }
  });
})();
