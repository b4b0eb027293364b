package org.elc.preview.wiki.store;

import java.time.Instant;

/** A file on a page, without its bytes. */
public record AttachedFile(
    long id,
    long pageId,
    String name,
    int version,
    String mediaType,
    long byteCount,
    String authorKey,
    Instant saved) {}
