package org.elc.preview.wiki.store;

import java.time.Instant;

/**
 * A space.
 *
 * @param homeId the number of its home page; 0 while it has none
 * @param archived whether it is left out of lists
 */
public record WikiSpace(
    long id,
    String key,
    String name,
    String description,
    long homeId,
    String creatorKey,
    Instant created,
    boolean archived) {}
