/** The app's root: no class lives here, only the rooms below it. */
package org.elc.benchlearning;
