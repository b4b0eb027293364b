/** The invented members: names, countries, services, certificates, units. No figures. */
package org.elc.preview.sample.network;
