/** How much one request may ask for: size, depth, cost and time. */
@NullMarked
package uk.iomgraph.web.limits;

import org.jspecify.annotations.NullMarked;
