package org.elc.benchlearning.confluence.rest;

/**
 * Somebody who acts for a member.
 *
 * @param user log-in name; the user key where the wiki does not know the person any more
 * @param name full name; empty where the wiki does not know the person any more
 * @param role {@code READER} or {@code EDITOR}
 */
public record PersonJson(String user, String name, String role) {}
