/** What the invented members report: plausible, consistent, with gaps, ties and slips. */
package org.elc.preview.sample.figures;
