/** Handing a case from one area to another: what must be said, what may be done when, and who is responsible meanwhile. */
@NullMarked
package uk.iomgraph.rules.handover;

import org.jspecify.annotations.NullMarked;
