/** Areas for learning and strengths, in words. */
package org.elc.benchlearning.view.learning;
