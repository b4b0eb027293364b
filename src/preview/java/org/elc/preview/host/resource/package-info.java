/** Web resources: what the app's pages load, and the script texts in the reader's language. */
package org.elc.preview.host.resource;
