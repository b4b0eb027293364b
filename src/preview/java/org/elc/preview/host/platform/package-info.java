/** The product's interfaces that have nothing to do with pages, over the host's own parts. */
package org.elc.preview.host.platform;
