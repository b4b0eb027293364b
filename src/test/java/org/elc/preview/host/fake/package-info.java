/** A small app and a small wiki, to try the host with. */
package org.elc.preview.host.fake;
