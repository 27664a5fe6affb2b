/** How the schema is put together, checked against the code, and kept parsed. */
@NullMarked
package uk.iomgraph.web.schema;

import org.jspecify.annotations.NullMarked;
