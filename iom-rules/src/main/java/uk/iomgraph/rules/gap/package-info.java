/** The gap rules: what each demands, how one person or place is held against it, and the verdicts that come of it. */
@NullMarked
package uk.iomgraph.rules.gap;

import org.jspecify.annotations.NullMarked;
