/** The database: pool, transactions bound to threads, locks that nodes share, plugin settings. */
package org.elc.preview.host.db;
