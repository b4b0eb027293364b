/** Where own values stand in a peer group, as strips: scenes, words and the table beside them. */
package org.elc.benchlearning.view.position;
