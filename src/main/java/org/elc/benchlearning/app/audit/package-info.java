/** Reading the audit trail: each line by those who may read what it is about. */
package org.elc.benchlearning.app.audit;
