/** Every statement this system may send to the graph, by area, as typed handles on the files that hold the text. */
@NullMarked
package uk.iomgraph.cypher;

import org.jspecify.annotations.NullMarked;
