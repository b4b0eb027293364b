/** Notices in words: what stands in a mail, and on the page of one's own. */
package org.elc.benchlearning.view.notice;
