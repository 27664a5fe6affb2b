/** Links across a border: found beside the sweep, kept version by version, and listed from an index in memory. */
@NamedInterface("links")
@NullMarked
package uk.iomgraph.crossborder.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
