package org.elc.preview.wiki.store;

import java.time.Instant;

/**
 * A page as it is now, without its body.
 *
 * @param parentId 0 at the top of the tree
 */
public record WikiPage(
    long id,
    long spaceId,
    long parentId,
    String title,
    boolean trashed,
    int version,
    String creatorKey,
    Instant created) {}
