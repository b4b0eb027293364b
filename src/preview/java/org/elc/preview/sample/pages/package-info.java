/** The pages that people of the sample write, in their own spaces and languages. */
package org.elc.preview.sample.pages;
