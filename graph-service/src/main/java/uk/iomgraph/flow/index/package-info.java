/** Journeys from home to offence in primitive arrays, and matrices counted over them; knows no database and no clock. */
@NullMarked
package uk.iomgraph.flow.index;

import org.jspecify.annotations.NullMarked;
