/** Who stands between groups, how sure that is, and what would remain of the recorded ties without some people. */
@NullMarked
package uk.iomgraph.analytics.brokerage;

import org.jspecify.annotations.NullMarked;
