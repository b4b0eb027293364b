/**
 * What can be done with the wiki's content, with the checks that belong to it: writing, rendering,
 * creating from blueprints. Pages of the wiki, the app's API calls and the sample data all go
 * through here, so that none of them can do what another may not.
 */
package org.elc.preview.wiki.content;
