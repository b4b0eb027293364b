/** The fake app's REST resources. */
package org.elc.preview.host.fake.rest;
