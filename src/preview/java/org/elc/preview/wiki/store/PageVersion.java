package org.elc.preview.wiki.store;

import java.time.Instant;

/**
 * One saved state of a page.
 *
 * @param body storage format
 * @param note what the author said about the change; may be empty
 */
public record PageVersion(
    long pageId,
    int number,
    String title,
    String body,
    String authorKey,
    Instant saved,
    String note) {}
