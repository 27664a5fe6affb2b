/** The page of what falls on groups of people alike or not. */
@NullMarked
package uk.iomgraph.pages.fairness;

import org.jspecify.annotations.NullMarked;
