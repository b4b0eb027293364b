package org.elc.preview.wiki.render;

import org.elc.preview.wiki.store.Addresses;
import org.elc.preview.wiki.store.Viewer;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;

/**
 * Where something is rendered and for whom.
 *
 * @param page number 0 for one that has not been saved yet
 */
public record Place(Viewer viewer, WikiSpace space, WikiPage page, Addresses addresses) {}
