/**
 * The wiki in a browser: addresses, forms and the frame around every page. An {@link
 * org.elc.preview.wiki.web.Action} takes a request and gives an {@link
 * org.elc.preview.wiki.web.Answer}; {@link org.elc.preview.wiki.web.WikiServlet} does the rest, the
 * check of the form token included.
 */
package org.elc.preview.wiki.web;
