/** Where areas lie: their boundaries, read from a file that whoever runs the service provides. */
@NullMarked
package uk.iomgraph.pages.boundary;

import org.jspecify.annotations.NullMarked;
