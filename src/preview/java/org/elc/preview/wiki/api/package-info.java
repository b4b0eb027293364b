/**
 * The product's own types and services as the app sees them, on the preview's store. Null stands
 * where the product gives null.
 */
package org.elc.preview.wiki.api;
