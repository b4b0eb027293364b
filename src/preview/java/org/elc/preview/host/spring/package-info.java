/**
 * The app's Spring context, with the three elements of the OSGi name space that the preview knows.
 * Plain XML contexts: no annotation is read, as in the product for an app without a scanner.
 */
package org.elc.preview.host.spring;
