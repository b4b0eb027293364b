package org.elc.preview.wiki.web;

import org.elc.preview.host.HostContext;
import org.elc.preview.wiki.api.TemporaryFiles;
import org.elc.preview.wiki.content.Authoring;
import org.elc.preview.wiki.render.PageRendering;
import org.elc.preview.wiki.store.WikiStore;

/** What the actions work with. */
record Site(
    HostContext host,
    WikiStore store,
    Authoring authoring,
    PageRendering rendering,
    Parts parts,
    TemporaryFiles temporary) {}
