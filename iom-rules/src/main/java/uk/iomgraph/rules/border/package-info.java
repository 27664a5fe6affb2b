/** Links across a border: what in a person's, a gang's or an address's records joins two areas, and since when. */
@NullMarked
package uk.iomgraph.rules.border;

import org.jspecify.annotations.NullMarked;
