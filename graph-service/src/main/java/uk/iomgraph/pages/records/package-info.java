/** Pages about people, gangs, borders and deliveries: tables over the answers of their documents. */
@NullMarked
package uk.iomgraph.pages.records;

import org.jspecify.annotations.NullMarked;
