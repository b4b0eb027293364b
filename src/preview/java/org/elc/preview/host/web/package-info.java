/** The web site: Jetty, the filters around every request, the app's servlets, XSRF and WebSudo. */
package org.elc.preview.host.web;
