/**
 * The domain in pure Java: rules as functions of records and a date. No database, no framework, no clock, no input or
 * output, so that the service, a batch engine and a proof can all use the same code.
 */
@NullMarked
package uk.iomgraph.rules;

import org.jspecify.annotations.NullMarked;
