/** Active Objects: the real engine, behind the product's interface and with its naming rules. */
package org.elc.preview.host.ao;
