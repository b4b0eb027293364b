/**
 * Pages as a reader gets them: storage format rendered with the reader's rights, with the app's
 * macros and with stand-ins for those of the product's that blueprints use.
 */
package org.elc.preview.wiki.render;
