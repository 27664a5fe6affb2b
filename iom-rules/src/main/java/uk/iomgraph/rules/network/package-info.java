/** Measures of who is tied to whom, as pure functions of a small network of numbered people: no names, no clock, no chance but a seed. */
@NullMarked
package uk.iomgraph.rules.network;

import org.jspecify.annotations.NullMarked;
