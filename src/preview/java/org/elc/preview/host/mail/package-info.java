/** Mail: a queue and a server that keep what they are given, and a page to read it on. */
package org.elc.preview.host.mail;
