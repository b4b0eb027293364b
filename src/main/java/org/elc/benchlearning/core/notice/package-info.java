/**
 * What people of the network are told about: kinds, audiences, subjects.
 *
 * <p>Who exactly is told, when and in which words is decided when a notice is delivered, not here.
 */
package org.elc.benchlearning.core.notice;
