/**
 * The platform half of the preview: what Confluence gives an app before there is a wiki. Database,
 * Active Objects, Spring, templates, REST, servlets, jobs, events, web resources. The wiki half is
 * plugged in as a {@link org.elc.preview.host.HostModule}; nothing here knows it.
 */
package org.elc.preview.host;
