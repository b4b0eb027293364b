/** Stand-in for the product's audit log. */
package org.elc.preview.host.audit;
