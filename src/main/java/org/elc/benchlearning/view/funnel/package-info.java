/** Own percentages beside what chance explains at their size: funnels, words and a table. */
package org.elc.benchlearning.view.funnel;
