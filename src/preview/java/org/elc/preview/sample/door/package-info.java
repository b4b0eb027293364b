/** How somebody who is not a person uses the site: HTTP only, with a session and forms. */
package org.elc.preview.sample.door;
