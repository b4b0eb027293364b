/** Pages as files: PDF and Word, from HTML that was rendered for that output. */
package org.elc.preview.wiki.export;
