/**
 * The sample network: what a preview is filled with when it is started for people. Everything gets
 * in through the doors that people use, log-in, REST and the wiki's dialogs, so that nothing in it
 * is in a state that the product could not have reached.
 */
package org.elc.preview.sample;
