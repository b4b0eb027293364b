/** Links that the app adds to menus, and the conditions that hide them. */
package org.elc.preview.host.item;
