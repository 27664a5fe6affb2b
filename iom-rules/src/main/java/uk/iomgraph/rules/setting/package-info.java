/** The numbers and lists a partnership may set, with the day from which each value holds. */
@NullMarked
package uk.iomgraph.rules.setting;

import org.jspecify.annotations.NullMarked;
