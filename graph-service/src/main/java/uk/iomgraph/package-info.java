/** The IOM Graph service: only the start of the application lives here, features have packages of their own. */
@NullMarked
package uk.iomgraph;

import org.jspecify.annotations.NullMarked;
