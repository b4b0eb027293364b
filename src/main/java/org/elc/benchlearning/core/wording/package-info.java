/**
 * The part of ICU's message syntax that the app reads: placeholders and plurals. What a message is
 * filled with, and which plural a language takes for a number, is the room {@code view}'s.
 */
package org.elc.benchlearning.core.wording;
