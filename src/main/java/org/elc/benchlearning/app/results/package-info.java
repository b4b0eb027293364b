/**
 * Reading what a round published: group statistics, own positions, and both side by side. Who may
 * not read something cannot tell it from what does not exist.
 */
package org.elc.benchlearning.app.results;
