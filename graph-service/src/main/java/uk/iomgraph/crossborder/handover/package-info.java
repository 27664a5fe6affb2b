/** Cases that one area hands to another: offered, answered, listed, and kept with everything that was done about them. */
@NamedInterface("handover")
@NullMarked
package uk.iomgraph.crossborder.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
