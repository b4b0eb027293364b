/** Tests of the whole: the app in the preview host, from outside; and of what is made for it. */
package org.elc.benchlearning.it;
