/**
 * Required time and gaps of every person in primitive arrays, so that matrices, trends, transitions and lists at any past
 * day are scans of memory; knows no database, no framework and no clock.
 */
@NullMarked
package uk.iomgraph.coverage.index;

import org.jspecify.annotations.NullMarked;
