/** What stands between the network and the GraphQL engine, and the GraphiQL page. */
@NullMarked
package uk.iomgraph.web.http;

import org.jspecify.annotations.NullMarked;
