/** The gap rules as they hold in a partnership on a day: its settings, from configuration, and the versions they make. */
@NullMarked
package uk.iomgraph.coverage.rulebook;

import org.jspecify.annotations.NullMarked;
