/**
 * Disclosure control: counts of people go in, and what comes out may be told. No count leaves but through
 * {@link uk.iomgraph.rules.disclosure.DisclosureGate}.
 */
@NullMarked
package uk.iomgraph.rules.disclosure;

import org.jspecify.annotations.NullMarked;
