package org.elc.benchlearning.confluence.rest;

import jakarta.servlet.http.HttpServletRequest;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.confluence.host.AdministratorSession;

/** Asks whether the administrator who sent a request has said the password again. */
final class AdminAccess {
  private AdminAccess() {}

  static void require(HttpServletRequest request) {
    if (!RestBridge.bean(AdministratorSession.class).isOpen(request)) {
      throw new NotAllowed(Problem.of("admin-session"));
    }
  }
}
