/** Gaps one by one: the list to act on, and a page for each with its evidence, its history and what can be done. */
@NullMarked
package uk.iomgraph.pages.gaps;

import org.jspecify.annotations.NullMarked;
