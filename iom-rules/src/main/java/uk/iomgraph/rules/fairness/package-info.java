/** Whether what is decided about people falls on groups alike: rates, how many times one is another, and how sure that is. */
@NullMarked
package uk.iomgraph.rules.fairness;

import org.jspecify.annotations.NullMarked;
