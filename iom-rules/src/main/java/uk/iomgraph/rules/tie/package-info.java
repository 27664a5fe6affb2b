/** When somebody may be said to be tied to a gang, by which definition, and what may be done about it when. */
@NullMarked
package uk.iomgraph.rules.tie;

import org.jspecify.annotations.NullMarked;
