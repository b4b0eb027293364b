package org.elc.preview.host.mail;

import java.time.Instant;

/**
 * A mail that the stand-in server was given.
 *
 * @param node that sent it
 * @param problem why a real server would not have taken it, or empty
 */
public record SentMail(
    long id,
    String node,
    Instant at,
    String to,
    String subject,
    String body,
    String mimeType,
    String problem) {}
