package org.elc.preview.wiki.web;

import jakarta.servlet.ServletException;

/** Answers one kind of request. */
@FunctionalInterface
interface Action {
  Answer answer(Ask ask) throws ServletException;
}
