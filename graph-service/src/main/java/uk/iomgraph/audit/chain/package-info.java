/** Files of lines that hold each other fast: each has a hash over the one before and itself. */
@NullMarked
package uk.iomgraph.audit.chain;

import org.jspecify.annotations.NullMarked;
