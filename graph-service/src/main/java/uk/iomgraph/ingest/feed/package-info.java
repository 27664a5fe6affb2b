/** Reads a delivery of the agency feed: verifies it as a whole, then hands out every row, typed or rejected. */
@NamedInterface("feed")
@NullMarked
package uk.iomgraph.ingest.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
