/** The card that stands before records of people: for what are they asked for? */
@NullMarked
package uk.iomgraph.pages.purpose;

import org.jspecify.annotations.NullMarked;
