/**
 * What the preview's wiki remembers: users, groups, spaces, pages and their versions, labels,
 * files, rights, tokens, sessions. Everything lies in the database and nothing in fields, so that
 * several nodes on one database know the same. Who may see what is decided here too, in {@link
 * org.elc.preview.wiki.store.Rights}, and nowhere else.
 */
package org.elc.preview.wiki.store;
