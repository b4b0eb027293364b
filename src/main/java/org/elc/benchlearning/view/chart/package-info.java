/**
 * Charts as scenes of marks: one description becomes an SVG in a page and a picture in a file.
 * Knows neither indicators nor people; what a mark means is decided by who makes the scene.
 */
package org.elc.benchlearning.view.chart;
