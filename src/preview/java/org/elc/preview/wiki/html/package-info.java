/** HTML that is put together from parts and cannot forget to escape. */
package org.elc.preview.wiki.html;
