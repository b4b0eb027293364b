/**
 * Setting, running and looking after the app: settings, jobs, health, personal data. Nothing here
 * shows a figure.
 */
package org.elc.benchlearning.app.admin;
