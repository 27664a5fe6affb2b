/** What people do about a gap: which action is allowed in which state, and what state a gap was in on a day. */
@NullMarked
package uk.iomgraph.rules.gap.life;

import org.jspecify.annotations.NullMarked;
