/** A small app with macros and blueprints, and a browser without a screen, for the wiki's tests. */
package org.elc.preview.wiki.fake;
