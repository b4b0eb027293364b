/** Classes that the host must refuse. */
package org.elc.preview.host.fake.open;
