/** How much goes from area to area: counted, expected by independence and by distance, and how surely it differs. */
@NullMarked
package uk.iomgraph.rules.flow;

import org.jspecify.annotations.NullMarked;
