/** Velocity as Confluence sets it up: everything escaped, nothing callable but what is listed. */
package org.elc.preview.host.template;
