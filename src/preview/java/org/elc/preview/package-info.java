/**
 * The preview host: a small embedded wiki that loads the app the way Confluence does, from its
 * descriptor and its Spring context, and is never more lenient than Confluence. It is not part of
 * the app: nothing here is in the jar, and nothing here may import the app.
 */
package org.elc.preview;
