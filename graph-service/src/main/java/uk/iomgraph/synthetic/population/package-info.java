/** Who the invented people are, where they live and what they do: pure functions of a seed and a number, no files. */
@NullMarked
package uk.iomgraph.synthetic.population;

import org.jspecify.annotations.NullMarked;
