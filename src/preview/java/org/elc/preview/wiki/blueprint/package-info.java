/**
 * The app's blueprints: what the create dialogs offer and what comes of a choice. Reads the
 * descriptor's modules and nothing else of the app.
 */
package org.elc.preview.wiki.blueprint;
