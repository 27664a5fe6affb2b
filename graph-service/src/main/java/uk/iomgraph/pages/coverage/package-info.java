/** The coverage dashboard: where people fall between programmes, since when, and who must act. */
@NullMarked
package uk.iomgraph.pages.coverage;

import org.jspecify.annotations.NullMarked;
