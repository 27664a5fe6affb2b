/** Writes deliveries of the agency feed in one pass: many files at a time, each digested and counted on the way. */
@NullMarked
package uk.iomgraph.synthetic.delivery;

import org.jspecify.annotations.NullMarked;
