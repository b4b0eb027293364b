/** Which indicators go together: bars for pairs, a matrix for a principle, words and a table. */
package org.elc.benchlearning.view.relation;
