/** How long a person's record is kept: when it falls due for review, when for erasure, and what keeps it. */
@NullMarked
package uk.iomgraph.rules.retention;

import org.jspecify.annotations.NullMarked;
