/** What is believed about one person, dated and typed, in the shape the rules read; built by a caller from records. */
@NullMarked
package uk.iomgraph.rules.timeline;

import org.jspecify.annotations.NullMarked;
