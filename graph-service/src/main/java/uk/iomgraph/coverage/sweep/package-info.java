/** Holds everybody, or whoever changed, against the gap rules and keeps what they decide as dated facts. */
@NullMarked
package uk.iomgraph.coverage.sweep;

import org.jspecify.annotations.NullMarked;
