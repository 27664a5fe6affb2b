/** What people do about gaps: it is kept apart from the gaps themselves, so that no recomputation can lose it. */
@NullMarked
package uk.iomgraph.coverage.life;

import org.jspecify.annotations.NullMarked;
