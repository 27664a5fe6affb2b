/** What a request showed or changed, gathered while it is answered. */
@NullMarked
package uk.iomgraph.audit.request;

import org.jspecify.annotations.NullMarked;
